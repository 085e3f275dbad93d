package dev.signindiagnosis.ingest;

/** The import directory cannot be written: it is full, read-only or not there. */
public final class ImportDirectoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Tells what is wrong.
     *
     * @param cause the error of the file system
     */
    public ImportDirectoryException(Throwable cause) {
        super("the import directory cannot be written; see signin.import.directory", cause);
    }
}
