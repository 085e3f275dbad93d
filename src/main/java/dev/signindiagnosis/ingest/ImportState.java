package dev.signindiagnosis.ingest;

/** How far an import has come. */
public enum ImportState {
    /** The bytes are arriving. */
    RECEIVING("receiving", false),
    /** It waits for imports before it; one writes at a time. */
    QUEUED("queued", false),
    /** Rows are read and written. */
    RUNNING("running", false),
    /** Every row was read; what was taken is findable and lasting. */
    COMPLETED("completed", true),
    /** It holds no sign-ins, or could not be read or written to its end; the reason tells. What was taken stays. */
    FAILED("failed", true),
    /** Somebody ended it; what was committed before stays. */
    CANCELLED("cancelled", true),
    /** The application stopped meanwhile; what was committed before stays, and the file can be imported again. */
    INTERRUPTED("interrupted", true);

    private final String id;
    private final boolean ended;

    ImportState(String id, boolean ended) {
        this.id = id;
        this.ended = ended;
    }

    /** The name in JSON. */
    public String id() {
        return id;
    }

    /** Whether nothing more happens to the import. */
    public boolean isEnded() {
        return ended;
    }
}
