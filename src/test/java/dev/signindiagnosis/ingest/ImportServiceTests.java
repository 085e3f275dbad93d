package dev.signindiagnosis.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signindiagnosis.text.Message;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ImportServiceTests {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-20T09:12:00Z"));
    private static final ImportSettings SETTINGS =
            new ImportSettings(DataSize.ofKilobytes(100), DataSize.ofMegabytes(10), null);

    @TempDir
    private Path directory;

    private final MemorySink sink = new MemorySink();
    private ImportService service;

    @AfterEach
    void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }

    @Test
    void countsWhatBecameOfEveryRow() throws IOException {
        String log = MadeUpLogs.lines(3) + MadeUpLogs.row(2) + "\nno json\n"
                + MadeUpLogs.row(3).replace("Wrong", "Another");

        ImportReport report = imported(log);

        assertThat(report.state()).isEqualTo(ImportState.COMPLETED);
        assertThat(report.rows()).isEqualTo(new RowCounts(3, 1, 1, 1));
        assertThat(report.rows().read()).isEqualTo(6);
        assertThat(report.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.row()).isEqualTo(5))
                .satisfies(problem -> assertThat(problem.reason().key()).isEqualTo("import.refused.notJson"));
        assertThat(report.bytesRead()).isEqualTo(report.bytesTotal());
        assertThat(sink.committed()).hasSize(4);
    }

    @Test
    void sameFileTwiceAddsNothing() throws IOException {
        imported(MadeUpLogs.lines(20));

        ImportReport again = imported(MadeUpLogs.page(20));

        assertThat(again.rows()).isEqualTo(new RowCounts(0, 0, 20, 0));
        assertThat(again.reason()).isEqualTo(ImportOutcome.NOTHING_NEW);
    }

    @Test
    void fileThatOnlyAddsToKnownSignInsSaysSo() throws IOException {
        imported(MadeUpLogs.lines(2));

        ImportReport more = imported(MadeUpLogs.lines(2).replace("Wrong", "Another"));

        assertThat(more.rows()).isEqualTo(new RowCounts(0, 2, 0, 0));
        assertThat(more.reason()).isEqualTo(Message.of("import.completed.onlyMerged", "rows", 2L));
    }

    @Test
    void listsOneHundredProblemsAndCountsAll() throws IOException {
        ImportReport report = imported(MadeUpLogs.row(1) + "\n" + "{broken\n".repeat(150));
        assertThat(report.problems()).hasSize(100);
        assertThat(report.rows().refused()).isEqualTo(150);
    }

    @Test
    void leavesNothingButTheReportBehind() throws IOException {
        ImportReport report = imported(MadeUpLogs.lines(3));
        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(".lock", report.id() + ".json");
        }
    }

    @Test
    void refusesAnUploadThatIsTooLarge() throws IOException {
        service = service(directory);
        byte[] large = new byte[100 * 1024 + 1];
        assertThatThrownBy(() -> service.receive("large", new ByteArrayInputStream(large)))
                .isInstanceOf(UploadTooLargeException.class);
        assertThat(service.reports()).isEmpty();
        try (var files = Files.list(directory)) {
            assertThat(files.filter(file -> file.toString().endsWith(".upload")))
                    .isEmpty();
        }
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        service = service(directory);
        InputStream breaking = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> service.receive("gone", breaking)).isInstanceOf(IOException.class);
        assertThat(service.reports()).isEmpty();
    }

    @Test
    void neverUsesANameAsAPath() throws IOException {
        service = service(directory);
        ImportReport report = service.importNow(
                "..\\..\\C:\\x/../..//evil\u202E\n.json",
                new ByteArrayInputStream(MadeUpLogs.bytes(MadeUpLogs.row(1))),
                progress -> {});
        assertThat(report.filename()).isEqualTo("x/evil.json");
        assertThat(service.report("../" + report.id())).isEmpty();
    }

    @Test
    void reportsSurviveARestartAndCountTheSame() throws IOException {
        ImportReport first = imported(MadeUpLogs.lines(3) + "no json\n");
        ImportReport second = imported("{\"value\":[]}");
        service.close();

        service = service(directory);
        assertThat(service.reports()).containsExactlyInAnyOrder(second, first);
        assertThat(service.report(first.id())).contains(first);
    }

    @Test
    void whatRanWhenTheApplicationStoppedWasInterrupted() throws IOException {
        ImportJob job = new ImportJob("11111111-0000-4000-8000-000000000001", "log.json", CLOCK.instant());
        job.received(10);
        job.runs(CLOCK.instant());
        new ImportFolder(directory).save(job.report());
        Files.writeString(directory.resolve(job.id() + ".upload"), "left over");

        service = service(directory);

        assertThat(service.report(job.id()))
                .hasValueSatisfying(report -> assertThat(report.state()).isEqualTo(ImportState.INTERRUPTED))
                .hasValueSatisfying(report -> assertThat(report.endedAt()).isEqualTo(CLOCK.instant()));
        assertThat(directory.resolve(job.id() + ".upload")).doesNotExist();
    }

    @Test
    void aSecondProcessLeavesWhatTheFirstOneRunsAlone() throws IOException {
        service = service(directory);
        assertThat(service.reports()).isEmpty();
        ImportJob job = new ImportJob("11111111-0000-4000-8000-000000000001", "log.json", CLOCK.instant());
        job.received(10);
        job.runs(CLOCK.instant());
        new ImportFolder(directory).save(job.report());

        try (ImportService second = service(directory)) {
            assertThat(second.report(job.id()))
                    .hasValueSatisfying(report -> assertThat(report.state()).isEqualTo(ImportState.RUNNING));
        }
    }

    @Test
    void cancelKeepsWhatWasWritten() throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        sink.beforeWriting(() -> {
            writing.countDown();
            await(goOn);
        });
        service = service(directory, DataSize.ofMegabytes(50));
        ImportReport running =
                service.receive("log.json", new ByteArrayInputStream(MadeUpLogs.bytes(MadeUpLogs.lines(4000))));
        await(writing);
        service.cancel(running.id());
        ImportReport waiting =
                service.receive("log2.json", new ByteArrayInputStream(MadeUpLogs.bytes(MadeUpLogs.lines(1))));
        assertThat(service.cancel(waiting.id()))
                .hasValueSatisfying(report -> assertThat(report.state()).isEqualTo(ImportState.QUEUED));
        goOn.countDown();
        service.close();

        ImportReport ended = service.report(running.id()).orElseThrow();
        assertThat(ended.state()).isEqualTo(ImportState.CANCELLED);
        assertThat(ended.rows().read())
                .isBetween(1L, 3999L)
                .isEqualTo(sink.committed().size());
        assertThat(service.report(waiting.id()).orElseThrow().state()).isEqualTo(ImportState.CANCELLED);
        assertThat(service.reports()).extracting(ImportReport::filename).containsExactly("log2.json", "log.json");
    }

    @Test
    void closeInterruptsAndKeepsWhatWasWritten() throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        service = service(directory, DataSize.ofMegabytes(50));
        ImportService closing = service;
        sink.beforeWriting(writing::countDown);
        ImportReport running =
                service.receive("log.json", new ByteArrayInputStream(MadeUpLogs.bytes(MadeUpLogs.lines(6000))));
        await(writing);
        closing.close();

        ImportReport ended = service.report(running.id()).orElseThrow();
        assertThat(ended.state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(ended.reason()).isNotNull();
        assertThat(ended.rows().read()).isEqualTo(sink.committed().size());
    }

    @Test
    void aStoreThatGivesWayFailsTheImportAndKeepsTheCountsRight() throws IOException {
        sink.givingWayAfter(700);
        service = service(directory, DataSize.ofMegabytes(50));
        ImportReport report = service.importNow(
                "log.json", new ByteArrayInputStream(MadeUpLogs.bytes(MadeUpLogs.lines(2000))), progress -> {});
        assertThat(report.state()).isEqualTo(ImportState.FAILED);
        assertThat(report.reason().key()).isEqualTo("import.failed.storeUnavailable");
        assertThat(report.rows().read()).isEqualTo(sink.committed().size()).isZero();
    }

    @Test
    void whatCouldNotBeCommittedDoesNotCount() throws IOException {
        sink.neverCommitting();
        ImportReport report = imported(MadeUpLogs.lines(10));
        assertThat(report.state()).isEqualTo(ImportState.FAILED);
        assertThat(report.rows()).isEqualTo(RowCounts.NONE);
    }

    @Test
    void aStoreThatFaultsEndsTheImportAndTheNextOneRuns() throws IOException {
        sink.beforeWriting(() -> {
            sink.beforeWriting(() -> {});
            throw new IllegalStateException("a fault");
        });
        ImportReport failed = imported(MadeUpLogs.lines(10));
        assertThat(failed.reason().key()).isEqualTo("import.failed.unexpected");
        assertThat(failed.rows()).isEqualTo(RowCounts.NONE);
        assertThat(imported(MadeUpLogs.lines(10)).state()).isEqualTo(ImportState.COMPLETED);
    }

    @Test
    void importsAFileWhereItLies() throws IOException {
        Path file = Files.writeString(directory.resolve("mine.json"), MadeUpLogs.lines(3));
        service = service(directory.resolve("imports"));
        assertThat(service.importNow(file, progress -> {}).rows().imported()).isEqualTo(3);
        assertThat(file).exists();
        assertThatThrownBy(() -> service.importNow(directory.resolve("none"), progress -> {}))
                .isInstanceOf(NoSuchFileException.class);
    }

    private ImportReport imported(String text) throws IOException {
        if (service == null) {
            service = service(directory);
        }
        return service.importNow("log.json", new ByteArrayInputStream(MadeUpLogs.bytes(text)), progress -> {});
    }

    private ImportService service(Path where) {
        return new ImportService(() -> sink, SETTINGS, where, CLOCK);
    }

    private ImportService service(Path where, DataSize largest) {
        return new ImportService(() -> sink, new ImportSettings(largest, largest, null), where, CLOCK);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
