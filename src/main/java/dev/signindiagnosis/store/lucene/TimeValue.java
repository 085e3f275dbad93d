package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.TimeBucket;
import java.time.Instant;

/** Moments as the index holds them: nanoseconds since 1970, exact from 1678 to 2261; what lies beyond stands at the end. */
final class TimeValue {

    private static final long SECOND = 1_000_000_000L;
    private static final long DAY = 86_400 * SECOND;
    private static final Instant FIRST = Instant.ofEpochSecond(Long.MIN_VALUE / SECOND + 1);
    private static final Instant LAST = Instant.ofEpochSecond(Long.MAX_VALUE / SECOND - 1);

    private TimeValue() {}

    /** The moment as a number. */
    static long of(Instant moment) {
        if (moment.isBefore(FIRST)) {
            return Long.MIN_VALUE;
        }
        if (moment.isAfter(LAST)) {
            return Long.MAX_VALUE;
        }
        return moment.getEpochSecond() * SECOND + moment.getNano();
    }

    /** The number as a moment. */
    static Instant toInstant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
    }

    /** When the bucket of that number begins; they are numbered from the one that begins with 1970. */
    static Instant start(long number, TimeBucket bucket) {
        return Instant.ofEpochSecond(number * bucket.length().toSeconds());
    }

    /** The number of the day, from the one that begins with 1970. */
    static long day(long nanos) {
        return Math.floorDiv(nanos, DAY);
    }

    /** How far apart, as an unsigned number: no pair is too far apart for it. */
    static long distance(long one, long other) {
        return one >= other ? one - other : other - one;
    }

    /** That far before the moment, or the first moment there is. */
    static long before(long moment, long unsignedDistance) {
        long earlier = moment - unsignedDistance;
        return unsignedDistance < 0 || earlier > moment ? Long.MIN_VALUE : earlier;
    }

    /** That far after the moment, or the last moment there is. */
    static long after(long moment, long unsignedDistance) {
        long later = moment + unsignedDistance;
        return unsignedDistance < 0 || later < moment ? Long.MAX_VALUE : later;
    }
}
