package dev.signindiagnosis.benchmark;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.store.lucene.OpenIndex;
import dev.signindiagnosis.traffic.Traffic;
import dev.signindiagnosis.traffic.TrafficFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long an import takes a row, from JSON in a file to rows that are found. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class ImportBenchmark {

    private static final int ROWS = 100_000;

    /** An empty index, and a file to import. */
    @State(Scope.Benchmark)
    public static class EmptyIndex {

        private final Path folder =
                dev.signindiagnosis.benchmark.Setup.ofProperties().directory().resolve("imports");
        private final Path rows = folder.resolve("rows.json");
        private OpenIndex index;
        private Importing importing;

        /** Writes the file. */
        @Setup
        public void write() throws IOException {
            Files.createDirectories(folder);
            TrafficFile.write(rows, new Traffic(2, ROWS), 0, TrafficFile.Shape.PAGES);
        }

        /** Opens an index anew. */
        @Setup(Level.Invocation)
        public void open() throws IOException {
            Report.deleteAll(folder.resolve("index"));
            index = new OpenIndex(folder.resolve("index"));
            importing = new Importing(index.sink(), folder.resolve("reports"));
        }

        /** Closes it. */
        @TearDown(Level.Invocation)
        public void close() throws IOException {
            importing.close();
            index.close();
        }
    }

    /** An index that holds the first half of a file's rows. */
    @State(Scope.Benchmark)
    public static class HalfHeld extends EmptyIndex {

        private final Path half = super.folder.resolve("half.json");

        @Override
        @Setup
        public void write() throws IOException {
            super.write();
            TrafficFile.write(half, new Traffic(2, ROWS / 2), 0, TrafficFile.Shape.PAGES);
        }

        @Override
        @Setup(Level.Invocation)
        public void open() throws IOException {
            super.open();
            super.importing.run(half);
        }

        @Override
        @TearDown(Level.Invocation)
        public void close() throws IOException {
            super.close();
        }
    }

    /** Rows none of which is held. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public ImportReport newRows(EmptyIndex empty) throws IOException {
        return empty.importing.run(empty.rows);
    }

    /** Rows half of which are held. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public ImportReport rowsHalfHeld(HalfHeld held) throws IOException {
        return ((EmptyIndex) held).importing.run(((EmptyIndex) held).rows);
    }
}
