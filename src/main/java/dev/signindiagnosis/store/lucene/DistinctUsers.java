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

    private @Nullable LongIndex exact = new LongIndex();
    private @Nullable UltraLogLog sketch;

    /** Takes in a user, known or not. */
    void add(long hash) {
        LongIndex few = exact;
        if (few == null) {
            sketch().add(hash);
            return;
        }
        few.add(hash);
        if (few.size() > Tally.EXACT_USERS) {
            estimateFromNowOn(few);
        }
    }

    /** How many there were. */
    Tally.Users count() {
        LongIndex few = exact;
        return few != null
                ? new Tally.Users(few.size(), true)
                : new Tally.Users(Math.round(sketch().getDistinctCountEstimate()), false);
    }

    private void estimateFromNowOn(LongIndex few) {
        for (int number = 0; number < few.size(); number++) {
            sketch().add(few.value(number));
        }
        exact = null;
    }

    private UltraLogLog sketch() {
        UltraLogLog made = sketch;
        if (made == null) {
            made = UltraLogLog.create(PRECISION);
            sketch = made;
        }
        return made;
    }
}
