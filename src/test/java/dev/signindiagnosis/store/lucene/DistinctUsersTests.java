package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.store.Tally;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How exactly distinct users are counted. */
class DistinctUsersTests {

    private static Tally.Users count(int users, int times) {
        DistinctUsers counting = new DistinctUsers();
        for (int i = 0; i < times; i++) {
            Random random = new Random(7);
            for (int user = 0; user < users; user++) {
                counting.add(random.nextLong());
            }
        }
        return counting.count();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 9_999, 10_000})
    void countIsExactUpToTenThousand(int users) {
        assertThat(count(users, 2)).isEqualTo(new Tally.Users(users, true));
    }

    @ParameterizedTest
    @ValueSource(ints = {10_001, 50_000, 400_000})
    void countAboveIsAnEstimateAndSaysSo(int users) {
        Tally.Users counted = count(users, 2);
        assertThat(counted.exact()).isFalse();
        assertThat((double) counted.count()).isBetween(users * 0.98, users * 1.02);
    }

    @Test
    void hashOfZeroIsAUserLikeAnyOther() {
        DistinctUsers counting = new DistinctUsers();
        counting.add(0);
        counting.add(0);
        counting.add(-1);
        assertThat(counting.count()).isEqualTo(new Tally.Users(2, true));
    }
}
