package dev.signindiagnosis.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports that wait, and what is left of reports and uploads when the application stops or its disk fails. */
class ImportRestartTests {

    @TempDir
    private Path directory;

    private final MemorySink sink = new MemorySink();
    private ImportService service;

    @AfterEach
    void close() throws IOException {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"id\":\"1111", "null", "[]", "{}", "{\"id\":\"1\",\"state\":\"RUNNING\"}", "\0\0\0"})
    void aBrokenReportIsLeftOutAndTheOthersStay(String content) throws IOException {
        ImportReport whole = imported(1);
        service.close();
        Path broken = Files.writeString(directory.resolve("11111111-0000-4000-8000-000000000001.json"), content);
        Path unfinished = Files.writeString(directory.resolve(whole.id() + ".json.new"), "{\"id\":");

        service = service(directory);

        assertThat(service.reports()).containsExactly(whole);
        assertThat(broken).hasContent(content);
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void anUploadThatWaitedWhenTheApplicationStoppedWasInterrupted() throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        sink.beforeWriting(() -> {
            writing.countDown();
            await(goOn);
        });
        service = service(directory);
        receive(1);
        await(writing);
        ImportReport waiting = receive(2);
        assertThat(waiting.state()).isEqualTo(ImportState.QUEUED);
        Thread.currentThread().interrupt();
        service.close();
        assertThat(Thread.interrupted()).as("close did not wait for the end").isTrue();
        goOn.countDown();
        service.close();

        service = service(directory);
        assertThat(service.report(waiting.id()))
                .hasValueSatisfying(report -> assertThat(report.state()).isEqualTo(ImportState.INTERRUPTED))
                .hasValueSatisfying(report -> assertThat(report.reason()).isEqualTo(ImportOutcome.INTERRUPTED))
                .hasValueSatisfying(report -> assertThat(report.rows()).isEqualTo(RowCounts.NONE));
        try (var files = Files.list(directory)) {
            assertThat(files.filter(file -> file.toString().endsWith(".upload")))
                    .isEmpty();
        }
    }

    @Test
    void importsWriteOneAfterTheOtherInTheOrderInWhichTheyCame() throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        sink.beforeWriting(() -> {
            writing.countDown();
            await(goOn);
        });
        service = service(directory);
        ImportReport first = receive(1);
        await(writing);
        ImportReport second = receive(2);
        ImportReport third = receive(3);
        assertThat(service.report(first.id()).orElseThrow().state()).isEqualTo(ImportState.RUNNING);
        assertThat(second.state()).isEqualTo(ImportState.QUEUED);
        assertThat(third.state()).isEqualTo(ImportState.QUEUED);
        goOn.countDown();
        imported(4);

        assertThat(sink.committed())
                .containsExactly(MadeUpLogs.row(1), MadeUpLogs.row(2), MadeUpLogs.row(3), MadeUpLogs.row(4));
        assertThat(service.reports()).allMatch(report -> report.state() == ImportState.COMPLETED);
    }

    @Test
    void aDirectoryThatCannotBeWrittenRefusesTheUpload() throws IOException {
        Path file = Files.writeString(directory.resolve("no-directory"), "");
        service = service(file.resolve("imports"));
        InputStream bytes = new ByteArrayInputStream(MadeUpLogs.bytes(MadeUpLogs.lines(1)));

        assertThatThrownBy(() -> service.receive("log.json", bytes)).isInstanceOf(ImportDirectoryException.class);
        assertThat(service.reports()).isEmpty();
    }

    private ImportReport receive(int row) throws IOException {
        return service.receive("log.json", content(row));
    }

    private ImportReport imported(int row) throws IOException {
        if (service == null) {
            service = service(directory);
        }
        return service.importNow("log.json", content(row), progress -> {});
    }

    private ImportService service(Path where) {
        return Imports.service(sink, where);
    }

    private static InputStream content(int row) {
        return new ByteArrayInputStream(MadeUpLogs.bytes(MadeUpLogs.row(row)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
