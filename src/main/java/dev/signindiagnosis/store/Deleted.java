package dev.signindiagnosis.store;

/**
 * What left the store in one step.
 *
 * @param signIns how many sign-ins left
 * @param rows how many rows left, those of sign-ins that stay with other rows among them
 * @param more whether the step ended at its bound, so that something may be left for the next one
 */
public record Deleted(long signIns, long rows, boolean more) {

    /** Nothing left, and nothing more is there to leave. */
    public static final Deleted NOTHING = new Deleted(0, 0, false);

    /** This step and the one after it as one. */
    public Deleted then(Deleted next) {
        return new Deleted(signIns + next.signIns, rows + next.rows, next.more);
    }
}
