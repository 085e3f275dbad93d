package dev.signindiagnosis.ingest;

/**
 * A row as it stands in a file.
 *
 * @param kind the kind of file it stands in
 * @param text its own characters
 */
record ToldRow(Kind kind, String text) {

    /** Kinds of file. */
    enum Kind {
        JSON("log.json"),
        USER_CSV("InteractiveSignIns_2026.csv"),
        APPLICATION_CSV("ApplicationSignIns_2026.csv"),
        ANALYTICS_CSV("query_data.csv");

        private final String filename;

        Kind(String filename) {
            this.filename = filename;
        }

        String filename() {
            return filename;
        }
    }
}
