package dev.signindiagnosis.ingest;

/** An import that has not ended cannot be taken back; it can be cancelled first. */
public final class ImportUnderWayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportUnderWayException() {
        super("the import has not ended");
    }
}
