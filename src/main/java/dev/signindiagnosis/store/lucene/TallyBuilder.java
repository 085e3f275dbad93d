package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.CountQuery;
import dev.signindiagnosis.store.Tally;
import dev.signindiagnosis.store.TimeBucket;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes in sign-ins one by one and tells what was counted. */
final class TallyBuilder {

    private static final int FIRST_SLICES = 8;

    private final @Nullable TimeBucket bucket;
    private final @Nullable DistinctUsers users;
    private final long bucketLength;
    private final LongIndex buckets = new LongIndex();
    private long[] slices = new long[FIRST_SLICES];
    private long signIns;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private int lastDoc = -1;

    TallyBuilder(CountQuery query) {
        bucket = query.bucket();
        bucketLength = bucket == null ? 0 : bucket.length().toNanos();
        users = query.users() ? new DistinctUsers() : null;
    }

    /** Takes in the sign-in of a document of the whole index. */
    void add(int doc, long time) {
        signIns++;
        first = Math.min(first, time);
        if (time >= last) {
            last = time;
            lastDoc = doc;
        }
        if (bucketLength > 0) {
            addToSlice(Math.floorDiv(time, bucketLength));
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
                bucket == null ? List.of() : slices(bucket));
    }

    private Optional<Instant> moment(long time) {
        return signIns == 0 ? Optional.empty() : Optional.of(TimeValue.toInstant(time));
    }

    private void addToSlice(long number) {
        int slice = buckets.add(number);
        if (slice == slices.length) {
            slices = Arrays.copyOf(slices, slice * 2);
        }
        slices[slice]++;
    }

    private List<Tally.Slice> slices(TimeBucket length) {
        return IntStream.range(0, buckets.size())
                .mapToObj(slice -> new Tally.Slice(TimeValue.start(buckets.value(slice), length), slices[slice]))
                .sorted(Comparator.comparing(Tally.Slice::start))
                .toList();
    }
}
