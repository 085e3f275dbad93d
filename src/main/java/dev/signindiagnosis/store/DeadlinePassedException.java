package dev.signindiagnosis.store;

/** A store did not answer by its deadline. */
public final class DeadlinePassedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Tells that the deadline passed. */
    public DeadlinePassedException() {
        super("the store did not answer in time");
    }
}
