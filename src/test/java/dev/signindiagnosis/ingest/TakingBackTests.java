package dev.signindiagnosis.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.InMemoryStore;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Imports that are taken back, and what their reports tell. */
class TakingBackTests {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final ImportSettings SETTINGS =
            new ImportSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), null);

    @TempDir
    private Path directory;

    private final InMemoryStore store = new InMemoryStore();
    private ImportService service;

    @BeforeEach
    void start() {
        service = new ImportService(() -> store, SETTINGS, directory, InstantSource.fixed(NOW));
    }

    @AfterEach
    void stop() throws IOException {
        service.close();
    }

    private ImportReport imported(String text) throws IOException {
        return service.importNow("log.json", new ByteArrayInputStream(MadeUpLogs.bytes(text)), progress -> {});
    }

    /** What was queued before has ended when a later import has. */
    private TakenBack takenBack(String id) throws IOException {
        assertThat(service.takeBack(id)).isPresent();
        imported("[]");
        return service.report(id).orElseThrow().takenBack();
    }

    private long held() {
        return store.coverage(Deadline.in(Duration.ofMinutes(1))).signIns();
    }

    @Test
    void reportTellsWhenAndHowMuchLeft() throws IOException {
        ImportReport report = imported(MadeUpLogs.lines(3));

        TakenBack taken = takenBack(report.id());

        assertThat(taken).isEqualTo(new TakenBack(ImportState.COMPLETED, null, NOW, NOW, 3, 3));
        assertThat(service.report(report.id()).orElseThrow().state()).isEqualTo(ImportState.COMPLETED);
        assertThat(held()).isZero();
    }

    @Test
    void whatAnotherImportBroughtTooStays() throws IOException {
        ImportReport first = imported(MadeUpLogs.lines(3));
        ImportReport second = imported(MadeUpLogs.lines(2));

        assertThat(takenBack(first.id()).rows()).isOne();
        assertThat(held()).isEqualTo(2);
        assertThat(takenBack(second.id()).rows()).isEqualTo(2);
        assertThat(held()).isZero();
    }

    @Test
    void askedForTwiceChangesNothing() throws IOException {
        ImportReport first = imported(MadeUpLogs.lines(3));
        takenBack(first.id());
        imported(MadeUpLogs.lines(3));

        assertThat(takenBack(first.id()).rows()).isEqualTo(3);
        assertThat(held()).isEqualTo(3);
    }

    @Test
    void importUnderWayIsRefused() throws IOException {
        InputStream asking = new FilterInputStream(new ByteArrayInputStream(MadeUpLogs.bytes(MadeUpLogs.lines(1)))) {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                String id = service.reports().get(0).id();
                assertThatThrownBy(() -> service.takeBack(id)).isInstanceOf(ImportUnderWayException.class);
                return super.read(buffer, from, length);
            }
        };

        ImportReport report = service.importNow("log.json", asking, progress -> {});

        assertThat(report.rows().imported()).isOne();
        assertThat(report.takenBack()).isNull();
    }

    @Test
    void importCancelledWhileItArrivesIsNotRead() throws IOException {
        InputStream cancelling =
                new FilterInputStream(new ByteArrayInputStream(MadeUpLogs.bytes(MadeUpLogs.lines(1)))) {
                    @Override
                    public int read(byte[] buffer, int from, int length) throws IOException {
                        service.cancel(service.reports().get(0).id());
                        return super.read(buffer, from, length);
                    }
                };

        ImportReport report = service.importNow("log.json", cancelling, progress -> {});

        assertThat(report.state()).isEqualTo(ImportState.CANCELLED);
        assertThat(held()).isZero();
    }

    @Test
    void unknownImportIsEmpty() {
        assertThat(service.takeBack("11111111-0000-4000-8000-000000000001")).isEmpty();
    }

    @Test
    void interruptedIsToldAfterARestartAndGoesOnWhenAskedAgain() throws IOException {
        ImportReport report = imported(MadeUpLogs.lines(3));
        service.close();
        new ImportFolder(directory).save(report.with(new TakenBack(ImportState.RUNNING, null, NOW, null, 1, 2)));
        start();

        TakenBack interrupted = service.report(report.id()).orElseThrow().takenBack();
        assertThat(interrupted)
                .isEqualTo(new TakenBack(ImportState.INTERRUPTED, TakenBack.INTERRUPTED, NOW, NOW, 1, 2));
        assertThat(takenBack(report.id())).isEqualTo(new TakenBack(ImportState.COMPLETED, null, NOW, NOW, 4, 5));
    }

    @Test
    void askedForAtTheEndOfTheApplicationIsInterrupted() throws IOException {
        ImportReport report = imported(MadeUpLogs.lines(3));
        service.close();

        assertThat(service.takeBack(report.id()).orElseThrow().takenBack().state())
                .isEqualTo(ImportState.INTERRUPTED);
        assertThat(held()).isEqualTo(3);
    }

    @Test
    void storeThatGivesWayFailsItAndItCanBeAskedForAgain() throws IOException {
        service.close();
        boolean[] full = {false};
        service = new ImportService(
                () -> full[0] ? new MemorySink().neverCommitting() : store,
                SETTINGS,
                directory,
                InstantSource.fixed(NOW));
        ImportReport report = imported(MadeUpLogs.lines(3));
        full[0] = true;

        TakenBack failed = takenBack(report.id());
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.reason().key()).isEqualTo("import.takenBack.storeUnavailable");

        full[0] = false;
        assertThat(takenBack(report.id()).state()).isEqualTo(ImportState.COMPLETED);
        assertThat(held()).isZero();
    }
}
