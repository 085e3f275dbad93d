package dev.signindiagnosis.signin;

/**
 * A row as it was imported, with all that is needed to read it again.
 *
 * @param shape the name of the log shape that read it, for example {@code graphBeta} or {@code portalCsv}
 * @param context what the row cannot be read without: for CSV the header line and how dates are written; else empty
 * @param text the row's own characters
 */
public record RawRow(String shape, String context, String text) {}
