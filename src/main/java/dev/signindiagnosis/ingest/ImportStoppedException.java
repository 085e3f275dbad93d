package dev.signindiagnosis.ingest;

/** Nobody wants the rest of what is being read. */
final class ImportStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportStoppedException() {
        super("stopped", null, false, false);
    }
}
