package dev.signindiagnosis.store.lucene;

import com.dynatrace.hash4j.distinctcount.UltraLogLog;
import dev.signindiagnosis.store.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Counts different users by 64-bit hashes of them: each is kept until there are too many, then a sketch of fixed size
 * estimates. That two of ten thousand users share a hash happens once in 10<sup>11</sup> counts.
 */
final class DistinctUsers {

    /** 16 KB a sketch, with a standard error of 0.6 %. */
    private static final int PRECISION = 14;

    private LongSet exact = new LongSet();
    private @Nullable UltraLogLog sketch;

    /** Takes in a user, known or not. */
    void add(long hash) {
        UltraLogLog estimating = sketch;
        if (estimating != null) {
            estimating.add(hash);
        } else if (exact.add(hash) && exact.size() > Tally.EXACT_USERS) {
            sketch = sketchOf(exact);
            exact = new LongSet();
        }
    }

    /** How many there were. */
    Tally.Users count() {
        UltraLogLog estimating = sketch;
        return estimating == null
                ? new Tally.Users(exact.size(), true)
                : new Tally.Users(Math.round(estimating.getDistinctCountEstimate()), false);
    }

    private static UltraLogLog sketchOf(LongSet users) {
        UltraLogLog sketch = UltraLogLog.create(PRECISION);
        users.forEach(sketch::add);
        return sketch;
    }
}
