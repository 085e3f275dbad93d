package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.Tally;
import dev.signindiagnosis.store.TimeBucket;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers the buckets of time that hold a sign-in, in the order in which they are met. */
final class Slices {

    private final TimeBucket bucket;
    private final long nanos;
    private final LongIndex met = new LongIndex();

    Slices(TimeBucket bucket) {
        this.bucket = bucket;
        this.nanos = bucket.length().toNanos();
    }

    /** The number of the bucket that holds the time. */
    int number(long time) {
        return met.add(Math.floorDiv(time, nanos));
    }

    /** What was counted by these numbers, oldest first; numbers beyond the array were not met. */
    List<Tally.Slice> build(int[] counts) {
        return IntStream.range(0, Math.min(met.size(), counts.length))
                .filter(number -> counts[number] > 0)
                .mapToObj(number -> new Tally.Slice(TimeValue.start(met.value(number), bucket), counts[number]))
                .sorted(Comparator.comparing(Tally.Slice::start))
                .toList();
    }
}
