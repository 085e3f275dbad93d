package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.format.RowFormats;
import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.ingest.ImportSettings;
import dev.signindiagnosis.ingest.ImportState;
import dev.signindiagnosis.store.Deadline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Imports into a store whose disk runs full. */
class ImportIntoSmallDiskTests {

    private static final int ROWS = 600;

    @TempDir
    private Path imports;

    private static String lines(int from) {
        return IntStream.range(from, from + ROWS)
                .mapToObj(number -> """
                        {"id":"00000000-0000-4000-8000-%012x","createdDateTime":"2026-11-20T09:12:00Z",\
                        "userPrincipalName":"kari%d@example.com","appId":"22222222-0000-4000-8000-000000000002",\
                        "status":{"errorCode":50126}}""".formatted(number, number))
                .collect(Collectors.joining("\n"));
    }

    private static ImportReport imported(ImportService service, int from) throws IOException {
        byte[] bytes = lines(from).getBytes(StandardCharsets.UTF_8);
        return service.importNow("log.json", new ByteArrayInputStream(bytes), progress -> {});
    }

    private static long held(LuceneStore store) {
        return store.repository().coverage(Deadline.in(Duration.ofMinutes(1))).signIns();
    }

    @Test
    void importFailsAndCountsNothingAndTheNextOneGoesThroughOnceThereIsRoom() throws IOException {
        SmallDisk disk = new SmallDisk(new ByteBuffersDirectory(), 10_000_000);
        ImportSettings settings = new ImportSettings(DataSize.ofMegabytes(9), DataSize.ofMegabytes(90), null);
        try (LuceneStore store = LuceneStore.open((Directory) disk, new RowFormats());
                ImportService service = new ImportService(
                        () -> store.sink().orElseThrow(), settings, imports, InstantSource.system())) {
            assertThat(imported(service, 0).rows().imported()).isEqualTo(ROWS);

            disk.fill(5_000);
            ImportReport failed = imported(service, ROWS);
            assertThat(failed.state()).isEqualTo(ImportState.FAILED);
            assertThat(failed.reason().key()).isEqualTo("import.failed.storeUnavailable");
            assertThat(failed.rows().read()).isZero();
            assertThat(held(store)).isEqualTo(ROWS);

            disk.grow(10_000_000);
            assertThat(imported(service, ROWS).rows().imported()).isEqualTo(ROWS);
            assertThat(imported(service, 0).rows().duplicates()).isEqualTo(ROWS);
            assertThat(held(store)).isEqualTo(2 * ROWS);
        }
    }
}
