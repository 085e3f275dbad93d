package dev.signindiagnosis.store;

/** A cursor that this store did not give, or gave for another query. */
public final class UnreadableCursorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Tells that the cursor cannot be read. */
    public UnreadableCursorException() {
        super("the cursor is not one of this store");
    }
}
