package dev.signindiagnosis.format;

/**
 * Which of the two leading numbers of a date such as {@code 05/01/2024} is the month. Where a whole file leaves it
 * open, {@link #MONTH_FIRST} is taken: so write the invariant culture of .NET, which PowerShell uses, and the portal in
 * its default language.
 */
public enum DateOrder {
    /** {@code 05/01/2024} is the first of May. */
    MONTH_FIRST,
    /** {@code 05/01/2024} is the fifth of January. */
    DAY_FIRST
}
