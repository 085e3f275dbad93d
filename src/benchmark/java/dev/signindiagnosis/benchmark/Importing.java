package dev.signindiagnosis.benchmark;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.ingest.ImportSettings;
import dev.signindiagnosis.store.SignInEventSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.util.unit.DataSize;

/** Imports files as the application does: reading, writing, committing, reporting. */
final class Importing implements AutoCloseable {

    private static final ImportSettings SETTINGS =
            new ImportSettings(DataSize.ofGigabytes(100), DataSize.ofGigabytes(400), null);

    private final ImportService service;

    Importing(SignInEventSink sink, Path directory) throws IOException {
        Files.createDirectories(directory);
        service = new ImportService(() -> sink, SETTINGS, directory, InstantSource.system());
    }

    /** Imports a file to its end. */
    ImportReport run(Path file) throws IOException {
        ImportReport report = service.importNow(file, progress -> {});
        if (report.rows().refused() > 0 || report.reason() != null) {
            throw new IllegalStateException(report.toString());
        }
        return report;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
