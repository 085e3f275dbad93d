package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.SignInEventSink;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Taking an import back that is cut short: what was committed is gone, the rest is there, and it can be repeated. */
class TakeBackCrashTests {

    private static final ImportId KEPT = new ImportId(new UUID(0, 1));
    private static final ImportId TAKEN_BACK = new ImportId(new UUID(0, 2));
    private static final int EACH = 30;
    private static final int AT_ONCE = 6;
    private static final int STEP = 7;

    private static List<SignInRow> rows(int from) {
        return IntStream.range(from, from + EACH)
                .mapToObj(number -> MadeUpRow.of(number, "2026-11-12T10:00:00Z").build())
                .toList();
    }

    private static void importBoth(SignInEventSink sink) {
        sink.write(rows(0), KEPT);
        sink.commit();
        sink.write(rows(EACH), TAKEN_BACK);
        sink.commit();
    }

    private static void takeBack(SignInEventSink sink, AtomicInteger commits) {
        for (int i = 0; i < EACH / AT_ONCE + 1; i++) {
            sink.takeBack(TAKEN_BACK, AT_ONCE);
            sink.commit();
            commits.incrementAndGet();
        }
    }

    private static long held(LuceneStore store, int from) {
        return IntStream.range(from, from + EACH)
                .filter(number -> !store.repository()
                        .byKey(new SignInKey(MadeUpRow.guid(number)), Deadline.in(Duration.ofMinutes(1)))
                        .isEmpty())
                .count();
    }

    private static int leftAfter(int commits) {
        return Math.max(0, EACH - AT_ONCE * commits);
    }

    @Test
    void takingBackGoesOnWhereTheLastCommitEnded() throws IOException {
        int changes = new CutShort(
                        TakeBackCrashTests::importBoth, TakeBackCrashTests::takeBack, TakeBackCrashTests::goesOn)
                .atEvery(STEP);
        assertThat(changes).isGreaterThan(3 * STEP);
    }

    private static void goesOn(Directory disk, int commits) throws IOException {
        try (LuceneStore store = LuceneStore.open(disk, MadeUpRow.READER)) {
            assertThat(held(store, 0)).isEqualTo(EACH);
            assertThat(held(store, EACH)).isIn((long) leftAfter(commits), (long) leftAfter(commits + 1));
            takeBack(store.sink().orElseThrow(), new AtomicInteger());
            assertThat(held(store, 0)).isEqualTo(EACH);
            assertThat(held(store, EACH)).isZero();
        }
    }
}
