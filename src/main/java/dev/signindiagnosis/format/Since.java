package dev.signindiagnosis.format;

/** Which formats have a place for a column; each holds all that the one before holds. */
enum Since {
    /** Graph v1.0 and everything after. */
    V1,
    /** Graph beta and everything after. */
    BETA,
    /** The {@code properties} of diagnostic settings, and the tables of Log Analytics. */
    PROPERTIES,
    /** What diagnostic settings and Log Analytics put around the properties. */
    STREAM,
    /** No format; names that people choose for columns. */
    SELECTION
}
