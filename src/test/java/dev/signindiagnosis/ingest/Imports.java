package dev.signindiagnosis.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.util.unit.DataSize;

/** Imports one file into a sink. */
final class Imports {

    private static final ImportSettings SETTINGS =
            new ImportSettings(DataSize.ofMegabytes(50), DataSize.ofMegabytes(400), null);

    private Imports() {}

    static ImportReport of(byte[] bytes, MemorySink sink, Path directory) throws IOException {
        return of(bytes, sink, directory, SETTINGS);
    }

    static ImportReport of(byte[] bytes, MemorySink sink, Path directory, ImportSettings settings) throws IOException {
        try (ImportService service = service(sink, directory, settings)) {
            return service.importNow("a file", new ByteArrayInputStream(bytes), progress -> {});
        }
    }

    static ImportService service(MemorySink sink, Path directory) {
        return service(sink, directory, SETTINGS);
    }

    private static ImportService service(MemorySink sink, Path directory, ImportSettings settings) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-20T09:12:00Z"));
        return new ImportService(() -> sink, settings, directory, clock);
    }
}
