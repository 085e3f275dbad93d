package dev.signindiagnosis.store;

/** A call that the store does not declare as a {@link Capability}. */
public final class QueryNotSupportedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names what was asked for. */
    public QueryNotSupportedException(Capability capability) {
        super("this store does not answer " + capability);
    }
}
