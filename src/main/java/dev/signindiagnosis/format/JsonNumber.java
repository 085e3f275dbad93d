package dev.signindiagnosis.format;

/**
 * A JSON number.
 *
 * @param text as it was written
 */
record JsonNumber(String text) {}
