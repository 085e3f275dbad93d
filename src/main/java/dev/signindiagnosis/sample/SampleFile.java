package dev.signindiagnosis.sample;

/** The files that the sample tenant comes in, in two of the shapes that an import reads. */
public enum SampleFile {
    /** A page of Graph beta: interactive users, service principals and managed identities. */
    GRAPH("sample-graph-beta.json"),
    /** Diagnostic settings, one row a line: non-interactive users and AD FS. */
    DIAGNOSTIC_SETTINGS("sample-diagnostic-settings.json");

    private final String fileName;

    SampleFile(String fileName) {
        this.fileName = fileName;
    }

    /** The name under which the file is imported. */
    public String fileName() {
        return fileName;
    }

    /** The file that a log's rows stand in. */
    static SampleFile of(Log log) {
        return switch (log) {
            case NON_INTERACTIVE, AD_FS -> DIAGNOSTIC_SETTINGS;
            case INTERACTIVE, SERVICE_PRINCIPAL, MANAGED_IDENTITY -> GRAPH;
        };
    }
}
