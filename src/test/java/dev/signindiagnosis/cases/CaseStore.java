package dev.signindiagnosis.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.ingest.ImportSettings;
import dev.signindiagnosis.ingest.ImportState;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.SignInEventSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.util.unit.DataSize;

/** Stores that the logs of cases were imported into, as anybody's files are. */
public final class CaseStore {

    /** After all that the logs tell of, so that nothing in them may still change. */
    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private static final ImportSettings SETTINGS =
            new ImportSettings(DataSize.ofMegabytes(5), DataSize.ofMegabytes(50), null);

    private CaseStore() {}

    /** A store with the logs of these cases and nothing else. */
    public static InMemoryStore of(Path directory, RealCase... cases) throws IOException {
        InMemoryStore store = new InMemoryStore();
        fill(store, directory, cases);
        return store;
    }

    /** Imports the logs of these cases. */
    public static void fill(SignInEventSink store, Path directory, RealCase... cases) throws IOException {
        try (ImportService imports = new ImportService(() -> store, SETTINGS, directory, InstantSource.fixed(NOW))) {
            for (RealCase one : cases) {
                ImportReport report =
                        imports.importNow(one.logName(), new ByteArrayInputStream(one.log()), progress -> {});
                assertThat(report.state()).as("%s: %s", one, report).isEqualTo(ImportState.COMPLETED);
                assertThat(report.rows().refused()).as("%s: %s", one, report).isZero();
            }
        }
    }
}
