package dev.signindiagnosis.benchmark;

import dev.signindiagnosis.store.lucene.OpenIndex;
import dev.signindiagnosis.traffic.TrafficFile;
import dev.signindiagnosis.traffic.TrafficRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Builds the index that is asked, once, and says how fast that went. */
final class IndexBuild {

    private static final int ROWS_OF_A_FILE = 250_000;

    private final Setup setup;
    private long bytes;
    private double seconds;

    private IndexBuild(Setup setup) {
        this.setup = setup;
    }

    /** Builds the index where it is not there yet. */
    static void ifAbsent(Setup setup) throws IOException {
        Path done = setup.directory().resolve("index-" + setup.rows() + ".built");
        if (!Files.exists(done)) {
            Files.createDirectories(setup.directory());
            Report.deleteAll(setup.index());
            new IndexBuild(setup).build();
            Files.createFile(done);
        }
    }

    private void build() throws IOException {
        TrafficRows rows = new TrafficRows(setup.traffic());
        Path file = setup.directory().resolve("rows.json");
        try (OpenIndex index = new OpenIndex(setup.index());
                Importing importing =
                        new Importing(index.sink(), setup.directory().resolve("imports"))) {
            for (long done = 0; rows.hasNext(); done += ROWS_OF_A_FILE) {
                long size = TrafficFile.write(file, rows, ROWS_OF_A_FILE, TrafficFile.Shape.LINES);
                long started = System.nanoTime();
                long worked = Report.processorNanos();
                long read = importing.run(file).rows().read();
                double took = (System.nanoTime() - started) / 1e9;
                bytes += size;
                seconds += took;
                double each = (Report.processorNanos() - worked) / 1e3 / read;
                Report.line(
                        "import onto %,d rows: %,.0f rows/s, %.0f us of processor time a row", done, read / took, each);
            }
        }
        Files.delete(file);
        Report.line("import of %,d rows: %,.0f rows/s", setup.rows(), setup.rows() / seconds);
        Report.line(
                "index %,d MB, %.1f %% of the JSON (%,d bytes a row)",
                size(setup.index()) >> 20, 100.0 * size(setup.index()) / bytes, bytes / setup.rows());
    }

    private static long size(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
