package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.Tally;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes in sign-ins one by one and tells what was counted. */
final class TallyBuilder {

    private static final int FIRST_SLICES = 8;

    private final @Nullable Slices slices;
    private final @Nullable DistinctUsers users;
    private int[] inSlice = new int[FIRST_SLICES];
    private long signIns;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private int lastDoc = -1;

    /** Counts by time and users where these are given. */
    TallyBuilder(@Nullable Slices slices, @Nullable DistinctUsers users) {
        this.slices = slices;
        this.users = users;
    }

    /**
     * Takes in a sign-in.
     *
     * @param doc its document in the whole index
     * @param time when it happened
     * @param slice the number of its slice; below 0 where there are none
     */
    void add(int doc, long time, int slice) {
        signIns++;
        first = Math.min(first, time);
        if (time >= last) {
            last = time;
            lastDoc = doc;
        }
        if (slice >= 0) {
            if (slice >= inSlice.length) {
                inSlice = Arrays.copyOf(inSlice, slice * 2);
            }
            inSlice[slice]++;
        }
    }

    /** Takes in the user of a sign-in. */
    void addUser(long hash) {
        if (users != null) {
            users.add(hash);
        }
    }

    /** The document of one of the last sign-ins. */
    int lastDoc() {
        return lastDoc;
    }

    /** What was counted. */
    Tally build() {
        return new Tally(
                signIns,
                users == null ? Optional.empty() : Optional.of(users.count()),
                moment(first),
                moment(last),
                slices == null ? List.of() : slices.build(inSlice));
    }

    private Optional<Instant> moment(long time) {
        return signIns == 0 ? Optional.empty() : Optional.of(TimeValue.toInstant(time));
    }
}
