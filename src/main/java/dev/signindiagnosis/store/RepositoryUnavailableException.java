package dev.signindiagnosis.store;

/** The store cannot be asked or written at all: its directory is locked, damaged, full or not readable. */
public final class RepositoryUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Tells what is wrong.
     *
     * @param what what is wrong and what to do, for logs and start-up messages; never shown on a page
     * @param cause the engine's own error
     */
    public RepositoryUnavailableException(String what, Throwable cause) {
        super(what, cause);
    }
}
