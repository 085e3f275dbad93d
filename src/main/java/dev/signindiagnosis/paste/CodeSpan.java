package dev.signindiagnosis.paste;

/**
 * An AADSTS number in a text.
 *
 * @param start where it starts, its prefix included
 * @param end where it ends
 * @param code the number
 * @param prefixed whether it is written with its prefix
 */
record CodeSpan(int start, int end, int code, boolean prefixed) {}
