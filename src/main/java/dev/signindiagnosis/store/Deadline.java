package dev.signindiagnosis.store;

import java.time.Duration;

/**
 * The moment by which a call must have answered, on the machine's monotonic clock.
 *
 * @param nanoTime the moment as {@link System#nanoTime()} counts
 */
public record Deadline(long nanoTime) {

    /** A deadline that far from now. */
    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Whether the moment has passed. */
    public boolean passed() {
        return System.nanoTime() - nanoTime > 0;
    }

    /** Refuses to go on once the moment has passed. */
    public void check() {
        if (passed()) {
            throw new DeadlinePassedException();
        }
    }
}
