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
    private long from;
    private long to;
    private int last;

    Slices(TimeBucket bucket) {
        this.bucket = bucket;
        this.nanos = bucket.length().toNanos();
    }

    /** The number of the bucket that holds the time. Rows lie nearly in order of time, so it is mostly the last one. */
    int number(long time) {
        if (time < from || time >= to) {
            long bucketNumber = Math.floorDiv(time, nanos);
            from = bucketNumber * nanos;
            to = from + nanos;
            last = met.add(bucketNumber);
        }
        return last;
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
