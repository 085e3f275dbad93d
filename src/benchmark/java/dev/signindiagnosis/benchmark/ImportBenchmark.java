package dev.signindiagnosis.benchmark;

import dev.signindiagnosis.ingest.ImportReport;
import java.io.IOException;
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

    /** An empty index. */
    @State(Scope.Benchmark)
    public static class EmptyIndex {

        private final ImportStage stage = new ImportStage();
        private final Path rows = stage.file("rows.json", ROWS);

        /** Opens an index anew. */
        @Setup(Level.Invocation)
        public void open() throws IOException {
            stage.open();
        }

        /** Closes it. */
        @TearDown(Level.Invocation)
        public void close() throws IOException {
            stage.close();
        }
    }

    /** An index that holds the first half of a file's rows. */
    @State(Scope.Benchmark)
    public static class HalfHeld {

        private final ImportStage stage = new ImportStage();
        private final Path rows = stage.file("rows.json", ROWS);
        private final Path half = stage.file("half.json", ROWS / 2);

        /** Opens an index anew and imports the half. */
        @Setup(Level.Invocation)
        public void open() throws IOException {
            stage.open();
            stage.run(half);
        }

        /** Closes it. */
        @TearDown(Level.Invocation)
        public void close() throws IOException {
            stage.close();
        }
    }

    /** Rows none of which is held. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public ImportReport newRows(EmptyIndex empty) throws IOException {
        return empty.stage.run(empty.rows);
    }

    /** Rows half of which are held. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public ImportReport rowsHalfHeld(HalfHeld held) throws IOException {
        return held.stage.run(held.rows);
    }
}
