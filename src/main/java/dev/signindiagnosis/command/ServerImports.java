package dev.signindiagnosis.command;

import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.RunningServer;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.json.ImportJson;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Sends files to the server that holds the store and waits until it has imported them. */
final class ServerImports implements ImportWay {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long ASK_EVERY_MILLIS = 200;
    private static final Set<String> ENDED = Set.of("completed", "failed", "cancelled", "interrupted");

    private final URI server;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(PATIENCE)
            .build();

    ServerImports(RunningServer server) {
        this.server = server.address();
    }

    /** Whether a server with a store answers there; another program may have the port by now. */
    boolean answers() {
        try {
            HttpRequest health = request("/actuator/health").timeout(PATIENCE).build();
            return json.readTree(http.send(health, BodyHandlers.ofString()).body())
                    .at("/components/store")
                    .isObject();
        } catch (IOException | JacksonException nobody) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public ImportJson take(Path file, Words words, Consumer<Progress> progress) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new NoSuchFileException(file.toString());
        }
        String language = "lang=" + words.language().tag();
        String name = URLEncoder.encode(String.valueOf(file.getFileName()), StandardCharsets.UTF_8);
        ImportJson report = ask(request("/api/v1/imports?filename=" + name + "&" + language)
                .header("Content-Type", "application/octet-stream")
                .POST(body(file, progress)));
        while (!ENDED.contains(report.state())) {
            rest();
            report = ask(
                    request("/api/v1/imports/" + report.id() + "?" + language).timeout(PATIENCE));
            progress.accept(Progress.of(report));
        }
        return report;
    }

    private static BodyPublisher body(Path file, Consumer<Progress> progress) throws IOException {
        long size = Files.size(file);
        return size == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> SentBytes.of(file, size, progress)), size);
    }

    private ImportJson ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw refused(answer);
            }
            return json.readValue(answer.body(), ImportJson.class);
        } catch (IOException | JacksonException gone) {
            throw gone();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw gone();
        }
    }

    private NotTakenException refused(HttpResponse<String> answer) {
        String why;
        try {
            why = json.readTree(answer.body()).path("detail").asString("");
        } catch (JacksonException noProblem) {
            why = "";
        }
        return new NotTakenException(new Message(
                "command.serverRefuses",
                Map.of("server", server.toString(), "status", Integer.toString(answer.statusCode()), "reason", why)));
    }

    private NotTakenException gone() {
        return new NotTakenException(Message.of("command.serverGone", "server", server.toString()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).header("Accept", "application/json");
    }

    private void rest() {
        try {
            Thread.sleep(ASK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw gone();
        }
    }
}
