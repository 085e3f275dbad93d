package dev.signindiagnosis.paste;

/**
 * A time that may be the sign-in's.
 *
 * @param span the time and its place
 * @param sign what makes it one
 */
record Moment(TimeSpan span, Sign sign) {

    /** What makes a time the sign-in's; of several kinds in one text the first in this order counts. */
    enum Sign {
        /** A label such as "Timestamp", or its place behind a correlation ID. */
        STAMP,
        /** A label such as "Date". */
        DATE,
        /** It stands in brackets right before the message, as MSAL.js writes it. */
        BRACKET,
        /** It stands before the correlation ID at the head of a client library's log line. */
        LOG
    }
}
