package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.store.MadeUpRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of an import whose process is killed at once: all of its last commit. */
class KilledWriterTests {

    @TempDir
    private Path path;

    @ParameterizedTest
    @ValueSource(ints = {150, 520})
    void everyCommitSurvivesAKilledProcess(int changes) throws Exception {
        Died died = runAndDie(path, changes);
        assertThat(died.exitCode()).isNotZero();
        holdsWhatWasCommitted(path, died);
    }

    @Test
    @Tag("crash")
    void everyCommitSurvivesAProcessKilledAtManyMoments() throws Exception {
        int killed = 0;
        for (int changes = 0; killed == changes / 13; changes += 13) {
            Path directory = path.resolve(Integer.toString(changes));
            Died died = runAndDie(directory, changes);
            if (died.exitCode() != 0) {
                holdsWhatWasCommitted(directory, died);
                killed++;
            }
        }
        assertThat(killed).isGreaterThan(30);
    }

    @Test
    @Tag("crash")
    void everyCommitSurvivesASignalAfterEachOfThem() throws Exception {
        for (int commits = 1; commits < WriteScript.BATCHES; commits++) {
            Path directory = path.resolve(Integer.toString(commits));
            Process process = start(directory, Integer.MAX_VALUE);
            int seen = 0;
            try (BufferedReader output = process.inputReader()) {
                while (seen < commits && output.readLine() != null) {
                    seen++;
                }
                process.destroyForcibly();
                while (output.readLine() != null) {
                    seen++;
                }
            }
            holdsWhatWasCommitted(directory, new Died(process.waitFor(), seen));
        }
    }

    private record Died(int exitCode, int commits) {}

    private static void holdsWhatWasCommitted(Path directory, Died died) throws IOException {
        try (LuceneStore store = LuceneStore.open(directory, MadeUpRow.READER)) {
            assertThat(WriteScript.held(store.repository()))
                    .as("in %s after %s", directory, died)
                    .isIn(WriteScript.expected(died.commits()), WriteScript.expected(died.commits() + 1));
            WriteScript.run(store.sink().orElseThrow(), batch -> {});
            assertThat(WriteScript.held(store.repository())).isEqualTo(WriteScript.expected(WriteScript.BATCHES));
        }
    }

    private static Died runAndDie(Path directory, int changes) throws Exception {
        Process process = start(directory, changes);
        try (BufferedReader output = process.inputReader()) {
            int commits = Math.toIntExact(output.lines()
                    .filter(line -> line.endsWith(DyingWriter.COMMITTED))
                    .count());
            return new Died(process.waitFor(), commits);
        }
    }

    private static Process start(Path directory, int changes) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = List.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                DyingWriter.class.getName(),
                directory.toString(),
                Integer.toString(changes));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
