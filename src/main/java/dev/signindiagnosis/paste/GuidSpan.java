package dev.signindiagnosis.paste;

/**
 * A GUID in a text.
 *
 * @param start where it starts
 * @param end where it ends
 * @param value the GUID in lower case
 * @param repaired whether blanks or line ends inside it were left out
 */
record GuidSpan(int start, int end, String value, boolean repaired) {}
