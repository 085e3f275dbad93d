package dev.signindiagnosis.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The application in a process of its own, over a copy of the index that costs no space. */
final class Server implements AutoCloseable {

    private static final Duration START_WITHIN = Duration.ofMinutes(2);

    private final Process process;
    private final URI address;

    private Server(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the server and waits until it answers. */
    static Server start(Setup setup) throws IOException, InterruptedException {
        Path run = setup.directory().resolve("server");
        Report.deleteAll(run);
        link(setup.index(), run.resolve("index"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        setup.jar().toString(),
                        "--server.port=" + setup.port(),
                        "--signin.store.lucene.directory=" + run.resolve("index"))
                .directory(run.toFile())
                .redirectErrorStream(true)
                .redirectOutput(run.resolve("log").toFile())
                .start();
        Server server = new Server(process, URI.create("http://127.0.0.1:" + setup.port()));
        server.await();
        return server;
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void await() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest health =
                HttpRequest.newBuilder(address.resolve("/actuator/health")).build();
        long until = System.nanoTime() + START_WITHIN.toNanos();
        while (!answers(client, health)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                close();
                throw new IllegalStateException("the server does not start");
            }
            Thread.sleep(200);
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** The files of an index never change once they are written, so that a second name for each is a copy. */
    private static void link(Path index, Path copy) throws IOException {
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.list(index)) {
            List<Path> all = files.filter(file -> !file.endsWith("write.lock")).toList();
            for (Path file : all) {
                Files.createLink(copy.resolve(file.getFileName()), file);
            }
        }
    }
}
