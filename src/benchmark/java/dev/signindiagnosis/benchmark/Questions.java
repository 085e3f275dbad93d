package dev.signindiagnosis.benchmark;

import dev.signindiagnosis.traffic.Traffic;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.SplittableRandom;

/** What people and scripts ask the server: a third each by key, by correlation ID, and by a pasted message. */
final class Questions {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Traffic traffic;
    private final URI server;
    private final SplittableRandom random = new SplittableRandom(43);

    Questions(Traffic traffic, URI server) {
        this.traffic = traffic;
        this.server = server;
    }

    HttpRequest next() {
        long attempt = traffic.ordinary(random.nextLong(traffic.attempts()));
        return switch (random.nextInt(3)) {
            case 0 ->
                HttpRequest.newBuilder(server.resolve("/api/v1/sign-ins/" + traffic.requestId(attempt) + "/diagnosis"))
                        .timeout(PATIENCE)
                        .build();
            case 1 -> byCorrelation(traffic.correlationId(attempt));
            default ->
                post("{\"text\":\"AADSTS53003: Access has been blocked. Trace ID: " + traffic.requestId(attempt)
                        + " Correlation ID: " + traffic.correlationId(attempt) + " Timestamp: "
                        + traffic.at(attempt)
                        + "\"}");
        };
    }

    /** The question about the correlation ID that thousands of attempts share. */
    HttpRequest ofThousands() {
        return byCorrelation(traffic.stubbornCorrelationId());
    }

    private HttpRequest byCorrelation(String id) {
        return post("{\"correlationId\":\"" + id + "\"}");
    }

    private HttpRequest post(String body) {
        return HttpRequest.newBuilder(server.resolve("/api/v1/diagnoses"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
