package dev.signindiagnosis.benchmark;

import dev.signindiagnosis.traffic.TrafficFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts the server under a steady load, alone and beside an import. */
final class HttpLoad {

    private static final int WARM_UP_SECONDS = 20;
    private static final int WARM_UP_RATE = 20;
    private static final int ROWS_A_SECOND_AT_MOST = 20_000;

    private final Setup setup;
    private final HttpClient client = HttpClient.newHttpClient();

    HttpLoad(Setup setup) {
        this.setup = setup;
    }

    void run() throws IOException, InterruptedException {
        Path more = setup.directory().resolve("more.json");
        long rows = (long) setup.seconds() * ROWS_A_SECOND_AT_MOST;
        TrafficFile.write(more, setup.trafficWithMore(rows), setup.rows(), TrafficFile.Shape.LINES);
        try (Server server = Server.start(setup)) {
            Questions questions = new Questions(setup.traffic(), server.address());
            OpenLoop load = new OpenLoop(questions);
            load.run("the first questions", WARM_UP_RATE, WARM_UP_SECONDS);
            load.run("warming up", setup.rate() / 4, WARM_UP_SECONDS);
            load.run("warming up", setup.rate() / 2, WARM_UP_SECONDS);
            // as long as it takes until hardly anything is compiled any more
            load.run("warming up", setup.rate(), 4 * WARM_UP_SECONDS);
            load.run("diagnoses alone", setup.rate(), setup.seconds());
            askOfThousands(questions.ofThousands());
            String location = beginImport(server.address(), more);
            load.run("diagnoses beside an import", setup.rate(), setup.seconds());
            Report.line("the import: %s", endImport(server.address().resolve(location)));
        } finally {
            Files.delete(more);
        }
    }

    private void askOfThousands(HttpRequest question) throws IOException, InterruptedException {
        long[] nanos = new long[5];
        for (int time = 0; time < nanos.length; time++) {
            long started = System.nanoTime();
            client.send(question, BodyHandlers.discarding());
            nanos[time] = System.nanoTime() - started;
        }
        Report.percentiles("a correlation ID of thousands, one after the other", nanos);
    }

    private String beginImport(URI server, Path file) throws IOException, InterruptedException {
        HttpRequest upload = HttpRequest.newBuilder(server.resolve("/api/v1/imports?filename=more.json"))
                .POST(BodyPublishers.ofFile(file))
                .build();
        HttpResponse<String> answer = client.send(upload, BodyHandlers.ofString());
        return answer.headers().firstValue("Location").orElseThrow(() -> new IOException(answer.body()));
    }

    /** How the import stands; it is then cancelled. */
    private String endImport(URI report) throws IOException, InterruptedException {
        String standing = client.send(HttpRequest.newBuilder(report).build(), BodyHandlers.ofString())
                .body();
        client.send(HttpRequest.newBuilder(report).DELETE().build(), BodyHandlers.discarding());
        return standing.replaceAll(".*(\"state\":\"\\w+\").*(\"read\":\\d+).*", "$1, $2");
    }
}
