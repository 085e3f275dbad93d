package dev.signindiagnosis.store;

import java.util.Optional;

/** The store cannot be asked or written at all: its directory is locked, damaged, full or not readable. */
public final class RepositoryUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String action;
    private final boolean inUse;

    /**
     * Tells what is wrong.
     *
     * @param what what is wrong, for logs and start-up messages; never shown on a page
     * @param cause the engine's own error
     */
    public RepositoryUnavailableException(String what, Throwable cause) {
        this(what, "", cause);
    }

    /**
     * Tells what is wrong and what to do about it.
     *
     * @param what what is wrong, in a sentence, for logs and start-up messages; never shown on a page
     * @param action what to do, in sentences
     * @param cause the engine's own error
     */
    public RepositoryUnavailableException(String what, String action, Throwable cause) {
        this(what, action, cause, false);
    }

    private RepositoryUnavailableException(String what, String action, Throwable cause, boolean inUse) {
        super((what + " " + action).strip(), cause);
        this.what = what;
        this.action = action;
        this.inUse = inUse;
    }

    /** The store can be written by one process at a time, and that is another one; parameters as above. */
    public static RepositoryUnavailableException inUse(String what, String action, Throwable cause) {
        return new RepositoryUnavailableException(what, action, cause, true);
    }

    /** Whether the store is well and only held by another process. */
    public boolean isInUse() {
        return inUse;
    }

    /** What is wrong, in a sentence. */
    public String what() {
        return what;
    }

    /** What to do about it; empty where nobody knows. */
    public Optional<String> action() {
        return action.isEmpty() ? Optional.empty() : Optional.of(action);
    }
}
