package dev.signindiagnosis.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.Deleted;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.InMemoryKeptAnswers;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.KeptAnswer;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.SignInFilter;
import dev.signindiagnosis.store.StoreSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** What is older than the retention leaves, and what is not stays. Row n of the made-up log is of n minutes past nine. */
class RetentionTests {

    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant NOW = NINE.plus(Duration.ofDays(10));
    private static final ImportSettings SETTINGS =
            new ImportSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), null);

    @TempDir
    private Path directory;

    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryKeptAnswers kept = new InMemoryKeptAnswers();
    private final WritingThread writing = new WritingThread();

    @AfterEach
    void stop() {
        writing.stop();
    }

    private Retention retention(SignInEventSink sink, @Nullable Duration signIns, Duration answers) {
        StoreSettings settings = new StoreSettings("lucene", false, signIns, answers);
        return new Retention(writing, () -> sink, () -> kept, settings, InstantSource.fixed(NOW));
    }

    private ImportReport imported(String text, @Nullable Duration retention) throws IOException {
        try (ImportService service =
                new ImportService(() -> store, SETTINGS, retention, directory, InstantSource.fixed(NOW))) {
            return service.importNow("log.json", new ByteArrayInputStream(MadeUpLogs.bytes(text)), progress -> {});
        }
    }

    private long held() {
        return store.coverage(Deadline.in(Duration.ofMinutes(1))).signIns();
    }

    private static KeptAnswer answer(Instant keptAt) {
        SignInKey key = new SignInKey("00000000-0000-4000-8000-000000000001");
        return new KeptAnswer(key, LogTenant.UNTOLD, keptAt, keptAt, "r", "{}", null);
    }

    @Test
    void whatIsOlderLeaves() throws IOException {
        imported(MadeUpLogs.lines(5), null);
        Duration tenDaysLessThreeMinutes = Duration.ofDays(10).minusMinutes(3);
        Deleted deleted = retention(store, tenDaysLessThreeMinutes, Duration.ofDays(1))
                .run()
                .join();
        assertThat(deleted).isEqualTo(new Deleted(2, 2, false));
        assertThat(held()).isEqualTo(3);
    }

    @Test
    void withoutRetentionAllStays() throws IOException {
        imported(MadeUpLogs.lines(5), null);
        assertThat(retention(store, null, Duration.ofDays(1)).run().join()).isEqualTo(Deleted.NOTHING);
        assertThat(held()).isEqualTo(5);
    }

    @Test
    void keptAnswersLeaveByTheirOwnAge() {
        kept.save(answer(NOW.minus(Duration.ofDays(2))));
        retention(store, null, Duration.ofDays(2)).run().join();
        assertThat(kept.expire(Instant.MAX)).isOne();
        kept.save(answer(NOW.minus(Duration.ofDays(2)).minusSeconds(1)));
        retention(store, null, Duration.ofDays(2)).run().join();
        assertThat(kept.expire(Instant.MAX)).isZero();
    }

    @Test
    void othersHaveTheirTurnBetweenTheSteps() throws IOException {
        imported(MadeUpLogs.lines(3), null);
        List<String> order = new ArrayList<>();
        SignInEventSink oneByOne = new OneByOne(store, () -> {
            order.add("step");
            if (order.size() == 1) {
                writing.execute(() -> order.add("other"));
            }
        });
        assertThat(retention(oneByOne, Duration.ofHours(1), Duration.ofDays(1))
                        .run()
                        .join())
                .isEqualTo(new Deleted(3, 3, false));
        assertThat(order).containsExactly("step", "other", "step", "step", "step");
    }

    @Test
    void storeThatGivesWayIsTriedAgainAtTheNextRun() throws IOException {
        imported(MadeUpLogs.lines(3), null);
        SignInEventSink[] sink = {new MemorySink().neverCommitting()};
        StoreSettings settings = new StoreSettings("lucene", false, Duration.ofHours(1), Duration.ofDays(1));
        Retention retention = new Retention(writing, () -> sink[0], () -> kept, settings, InstantSource.fixed(NOW));
        assertThat(retention.run().join()).isEqualTo(Deleted.NOTHING);
        sink[0] = store;
        assertThat(retention.run().join()).isEqualTo(new Deleted(3, 3, false));
    }

    @Test
    void stoppedApplicationIsNotHeldUp() throws IOException {
        imported(MadeUpLogs.lines(3), null);
        writing.stop();
        assertThat(retention(store, Duration.ofHours(1), Duration.ofDays(1))
                        .run()
                        .join())
                .isEqualTo(Deleted.NOTHING);
        assertThat(held()).isEqualTo(3);
    }

    @Test
    void rowsThatAreTooOldAreRefusedAtImport() throws IOException {
        ImportReport report = imported(MadeUpLogs.lines(5), Duration.ofDays(10).minusMinutes(3));
        assertThat(report.rows()).isEqualTo(new RowCounts(3, 0, 0, 2));
        assertThat(report.state()).isEqualTo(ImportState.COMPLETED);
        assertThat(report.problems())
                .extracting(problem -> problem.row() + " " + problem.reason().key())
                .containsExactly("1 import.refused.tooOld", "2 import.refused.tooOld");
    }

    @Test
    void fileOfRowsThatAreAllTooOldSaysSo() throws IOException {
        ImportReport report = imported(MadeUpLogs.lines(5), Duration.ofDays(1));
        assertThat(report.state()).isEqualTo(ImportState.FAILED);
        assertThat(report.reason().key()).isEqualTo("import.failed.tooOld");
        assertThat(report.rows().refused()).isEqualTo(5);
    }

    /** Deletes one sign-in a step, whatever was asked for. */
    private record OneByOne(SignInEventSink store, Runnable before) implements SignInEventSink {

        @Override
        public List<Written> write(List<SignInRow> rows, ImportId by) {
            return store.write(rows, by);
        }

        @Override
        public void commit() {
            store.commit();
        }

        @Override
        public Deleted takeBack(ImportId id, int most) {
            return store.takeBack(id, most);
        }

        @Override
        public Deleted delete(SignInFilter filter, int most) {
            before.run();
            return store.delete(filter, 1);
        }

        @Override
        public void expunge() {
            store.expunge();
        }
    }
}
