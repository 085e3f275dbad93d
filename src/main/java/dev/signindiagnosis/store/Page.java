package dev.signindiagnosis.store;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the candidates is wanted.
 *
 * @param limit how many at most, 1 to {@link #MOST}
 * @param cursor what {@link Candidates#next()} gave; null for the first part
 */
public record Page(int limit, @Nullable String cursor) {

    /** The most candidates that one call gives. */
    public static final int MOST = 1000;

    /** Refuses a limit out of range. */
    public Page {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + MOST);
        }
    }

    /** The first candidates. */
    public static Page first(int limit) {
        return new Page(limit, null);
    }
}
