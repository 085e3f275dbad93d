package dev.signindiagnosis.benchmark;

import dev.signindiagnosis.traffic.Traffic;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is measured, from system properties that begin with {@code benchmark.}.
 *
 * @param parts which parts: import, rules, store, http
 * @param rows how many rows the index holds
 * @param directory where the index and the files are
 * @param only a pattern of the names of the measurements of the store
 * @param rate diagnoses a second
 * @param seconds how long
 * @param port where the server listens
 * @param jar the server
 */
record Setup(List<String> parts, long rows, Path directory, String only, int rate, int seconds, int port, Path jar) {

    private static final long SEED = 1;

    static Setup ofProperties() {
        return new Setup(
                List.of(System.getProperty("benchmark.parts", "import,rules,store,http")
                        .split(",", -1)),
                Long.getLong("benchmark.rows", 1_000_000),
                Path.of(System.getProperty("benchmark.directory", "target/benchmark"))
                        .toAbsolutePath(),
                System.getProperty("benchmark.only", ".*"),
                Integer.getInteger("benchmark.rate", 200),
                Integer.getInteger("benchmark.seconds", 60),
                Integer.getInteger("benchmark.port", 18_089),
                Path.of(System.getProperty("benchmark.jar", "")));
    }

    /** The same settings for another process. */
    String[] asArguments() {
        return Stream.of("benchmark.rows=" + rows, "benchmark.directory=" + directory)
                .map(property -> "-D" + property)
                .toArray(String[]::new);
    }

    /** The sign-ins that the index holds. */
    Traffic traffic() {
        return new Traffic(SEED, rows);
    }

    /** More sign-ins than the index holds: the same ones and further ones. */
    Traffic trafficWithMore(long more) {
        return new Traffic(SEED, rows + more);
    }

    /** The index, built once. */
    Path index() {
        return directory.resolve("index-" + rows);
    }
}
