package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.CountQuery;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.SignInFilter;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/**
 * A retention run that is cut short, also while what was deleted is taken off the disk: what was committed is gone, no
 * sign-in that is kept is lost, and the run can be repeated.
 */
class RetentionCrashTests {

    private static final Instant KEPT_FROM = Instant.parse("2026-11-01T00:00:00Z");
    private static final SignInFilter OLD = SignInFilter.ALL.between(null, KEPT_FROM);
    private static final SignInFilter KEPT = SignInFilter.ALL.between(KEPT_FROM, null);
    private static final ImportId IMPORT = new ImportId(new UUID(0, 1));
    private static final int EACH = 30;
    private static final int AT_ONCE = 6;
    private static final int STEP = 5;

    private static List<SignInRow> rows(int from, Instant first) {
        return IntStream.range(from, from + EACH)
                .mapToObj(
                        number -> MadeUpRow.of(number, first.plusSeconds(number).toString())
                                .build())
                .toList();
    }

    private static void importBoth(SignInEventSink sink) {
        for (int i = 0; i < 2; i++) {
            Instant first = i == 0 ? KEPT_FROM.minus(Duration.ofDays(1)) : KEPT_FROM;
            sink.write(rows(i * EACH, first), IMPORT);
            sink.commit();
        }
    }

    private static void retain(SignInEventSink sink, AtomicInteger commits) {
        for (boolean more = true; more; ) {
            more = sink.delete(OLD, AT_ONCE).more();
            sink.commit();
            commits.incrementAndGet();
        }
        sink.expunge();
    }

    private static long held(LuceneStore store, SignInFilter filter) {
        return store.repository()
                .count(CountQuery.of(filter), Deadline.in(Duration.ofMinutes(1)))
                .total()
                .signIns();
    }

    private static long leftAfter(int commits) {
        return Math.max(0, EACH - AT_ONCE * commits);
    }

    @Test
    void retentionGoesOnWhereTheLastCommitEnded() throws IOException {
        int changes = new CutShort(
                        RetentionCrashTests::importBoth, RetentionCrashTests::retain, RetentionCrashTests::goesOn)
                .atEvery(STEP);
        assertThat(changes).as("the power failed at many moments").isGreaterThan(8 * STEP);
    }

    private static void goesOn(Directory disk, int commits) throws IOException {
        try (LuceneStore store = LuceneStore.open(disk, MadeUpRow.READER)) {
            assertThat(held(store, KEPT)).isEqualTo(EACH);
            assertThat(held(store, OLD)).isIn(leftAfter(commits), leftAfter(commits + 1));
            retain(store.sink().orElseThrow(), new AtomicInteger());
            assertThat(held(store, KEPT)).isEqualTo(EACH);
            assertThat(held(store, OLD)).isZero();
        }
    }
}
