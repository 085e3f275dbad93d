package dev.signindiagnosis.format;

/** What the dates of one row, or of many, tell of the order of day and month in their file. */
public enum DateEvidence {
    /** The dates are written year first or as a number; no order is needed. */
    NOT_NEEDED,
    /** An order is needed and these dates do not tell it: both leading numbers are 12 or less. */
    NONE,
    /** A second number above 12: the month comes first. */
    MONTH_FIRST,
    /** A first number above 12, or a point between the numbers: the day comes first. */
    DAY_FIRST,
    /** Dates of either order. */
    CONFLICT;

    /** What both tell together; the order of asking makes no difference. */
    public DateEvidence and(DateEvidence other) {
        if (this == other || other == NOT_NEEDED) {
            return this;
        }
        if (this == NOT_NEEDED || this == NONE) {
            return other;
        }
        return other == NONE ? this : CONFLICT;
    }

    /**
     * The order to read the file by: {@link DateOrder#MONTH_FIRST} unless the evidence is for the other one alone. In a
     * file with dates of either order, each date that can be read in one way only is still read so.
     */
    public DateOrder order() {
        return this == DAY_FIRST ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }
}
