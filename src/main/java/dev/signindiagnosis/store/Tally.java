package dev.signindiagnosis.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was counted of some sign-ins.
 *
 * @param signIns how many
 * @param users how many distinct users; empty where nobody asked
 * @param firstSeen when the first happened; empty where there is none
 * @param lastSeen when the last happened; empty where there is none
 * @param slices how many in each bucket that holds any, oldest first; empty where nobody asked
 */
public record Tally(
        long signIns,
        Optional<Users> users,
        Optional<Instant> firstSeen,
        Optional<Instant> lastSeen,
        List<Slice> slices) {

    /** Up to so many distinct users are counted exactly. */
    public static final int EXACT_USERS = 10_000;

    /** Copies the list. */
    public Tally {
        slices = List.copyOf(slices);
    }

    /**
     * How many distinct users; sign-ins that tell no user count for none.
     *
     * @param count how many
     * @param exact whether that is exact, as it always is up to {@link Tally#EXACT_USERS}; otherwise it is an estimate,
     *     seldom off by more than two in a hundred
     */
    public record Users(long count, boolean exact) {}

    /**
     * What lies in one bucket.
     *
     * @param start when the bucket begins
     * @param signIns how many, at least 1
     */
    public record Slice(Instant start, long signIns) {}
}
