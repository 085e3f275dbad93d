package dev.signindiagnosis.ingest;

/** One row cut out of a text, before anybody has looked at what it says. */
sealed interface Slice {

    /**
     * A whole row.
     *
     * @param text its own characters, exactly as they stand in the file
     */
    record Whole(String text) implements Slice {}

    /**
     * A row that cannot be handed on.
     *
     * @param why the reason
     */
    record Broken(Fault why) implements Slice {}

    /** Why a row was cut out broken. */
    enum Fault {
        /** It has no end: the file stops in it, or the next row begins. */
        NOT_COMPLETE("notComplete"),
        /** It is longer than any sign-in is; it was skipped without being held. */
        TOO_LONG("rowTooLong"),
        /** Its objects and lists stand deeper in each other than any sign-in's do. */
        TOO_DEEP("rowTooDeep"),
        /** A line without a JSON object. */
        NOT_JSON("notJson");

        private final String reason;

        Fault(String reason) {
            this.reason = reason;
        }

        /** The last part of the message key. */
        String reason() {
            return reason;
        }
    }
}
