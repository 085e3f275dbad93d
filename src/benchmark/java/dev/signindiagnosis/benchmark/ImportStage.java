package dev.signindiagnosis.benchmark;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.store.lucene.OpenIndex;
import dev.signindiagnosis.traffic.Traffic;
import dev.signindiagnosis.traffic.TrafficFile;
import dev.signindiagnosis.traffic.TrafficRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An index that begins empty each time, and files to import into it. */
final class ImportStage {

    private static final int ROWS_IN_ALL = 1_000_000;

    private final Path folder = Setup.ofProperties().directory().resolve("imports");
    private @Nullable OpenIndex index;
    private @Nullable Importing importing;

    /** A file with the first rows of the log. */
    Path file(String name, int rows) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            TrafficFile.write(file, new TrafficRows(new Traffic(2, ROWS_IN_ALL)), rows, TrafficFile.Shape.PAGES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    void open() throws IOException {
        Report.deleteAll(folder.resolve("index"));
        index = new OpenIndex(folder.resolve("index"));
        importing = new Importing(index.sink(), folder.resolve("reports"));
    }

    ImportReport run(Path file) throws IOException {
        return importing.run(file);
    }

    void close() throws IOException {
        importing.close();
        index.close();
    }
}
