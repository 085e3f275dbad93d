package dev.signindiagnosis.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.SignInDiagnosisApplication;
import dev.signindiagnosis.store.InMemoryKeptAnswers;
import dev.signindiagnosis.store.InMemoryStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The API behind its real server: what the server and the filters refuse, and what only they can get wrong. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = {SignInDiagnosisApplication.class, ApiServerTests.Memory.class},
        properties = "signin.store.type=memory")
class ApiServerTests {

    @TempDir
    private static Path directory;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("signin.import.directory", () -> directory);
        registry.add("signin.rules.directory", () -> directory.resolve("rules"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/sign-ins/%zz",
                "/api/v1/sign-ins/%",
                "/api/v1/sign-ins/%00/diagnosis",
                "/api/v1/sign-ins/a%2Fb",
                "/api/v1/sign-ins//diagnosis",
                "/api/v1/../v1/nothing;x=1",
                "/api/v1/error-codes?q=%zz",
                "/api/v1/sign-ins?at=%",
                "/api/v1/sign-ins/{key}",
                "/api/v1/sign-ins/<script>alert(1)</script>",
                "/api/v1/sign-ins?at={{7*7}}|",
                "/api/v1/nothing",
                "/api/",
            })
    void whateverIsAskedTheAnswerIsAProblem(String address) throws IOException {
        Answered answered = send("GET " + address + " HTTP/1.1", "Accept: text/html", "");

        assertThat(answered.status()).isBetween(400, 499);
        assertThat(answered.head()).containsIgnoringCase("content-type: application/problem+json");
        assertThat(answered.json().get("status").intValue()).isEqualTo(answered.status());
    }

    @Test
    void foreignCallIsAProblem() throws IOException {
        Answered answered = send(
                "POST /api/v1/diagnoses HTTP/1.1",
                "Origin: https://elsewhere.example.com\r\nContent-Type: application/json",
                "{\"text\": \"a\"}");

        assertThat(answered.status()).isEqualTo(403);
        assertThat(answered.head()).containsIgnoringCase("content-type: application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "nonsense",
                ";;;",
                "application/json; charset=none"
            })
    void bodyOfAnotherTypeIsAProblem(String type) throws IOException {
        for (String address : List.of("/api/v1/diagnoses", "/api/v1/sign-ins/search")) {
            Answered answered = send("POST " + address + " HTTP/1.1", "Content-Type: " + type, "--x\r\nnonsense");

            assertThat(answered.status()).isBetween(400, 415);
            assertThat(answered.head()).containsIgnoringCase("content-type: application/problem+json");
        }
    }

    @Test
    void fileSentAsCurlSendsItArrivesWhole() throws IOException {
        String log = "{\"id\": \"6f1c2d3e-0000-4000-8000-000000000001\", \"a\": \"b&c=d%zz+\"}";
        Answered answered = send(
                "POST /api/v1/imports?filename=a%20log.json HTTP/1.1",
                "Content-Type: application/x-www-form-urlencoded", log);

        assertThat(answered.status()).isEqualTo(202);
        assertThat(answered.head()).containsIgnoringCase("location: /api/v1/imports/");
        assertThat(answered.json().get("filename").stringValue()).isEqualTo("a log.json");
        assertThat(answered.json().get("bytesTotal").intValue()).isEqualTo(log.length());
    }

    @Test
    void halfCharactersInAnAnswerAreMended() throws IOException {
        Answered answered = send(
                "POST /api/v1/diagnoses HTTP/1.1",
                "Content-Type: application/json",
                "{\"user\": \"a\\ud83d\", \"text\": \"\\udc00 user: b\\ud83d@example.com\"}");

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.json().get("outcome").stringValue()).isEqualTo("nothing");
    }

    @Test
    void formIsToldToSendBytes() throws IOException {
        Answered answered = send(
                "POST /api/v1/imports HTTP/1.1",
                "Content-Type: multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n{}\r\n--x--\r\n");

        assertThat(answered.status()).isEqualTo(415);
    }

    @Test
    void bodyFarTooLargeGetsItsAnswer() throws IOException {
        Answered answered = send(
                "POST /api/v1/diagnoses HTTP/1.1",
                "Content-Type: application/json",
                "{\"text\": \"" + "a".repeat(8_000_000) + "\"}");

        assertThat(answered.status()).isEqualTo(413);
    }

    @Test
    void callsAreDescribed() throws IOException {
        JsonNode described = send("GET /v3/api-docs HTTP/1.1", "", "").json();

        List<String> addresses = new ArrayList<>(described.get("paths").propertyNames());
        assertThat(addresses)
                .containsExactlyInAnyOrder(
                        "/api/v1/diagnoses",
                        "/api/v1/sign-ins/{key}/diagnosis",
                        "/api/v1/sign-ins/{key}",
                        "/api/v1/sign-ins",
                        "/api/v1/sign-ins/search",
                        "/api/v1/imports",
                        "/api/v1/imports/{id}",
                        "/api/v1/imports/{id}/events",
                        "/api/v1/removals",
                        "/api/v1/removals/{id}",
                        "/api/v1/error-codes",
                        "/api/v1/error-codes/{code}",
                        "/api/v1/rules",
                        "/api/v1/rules/{id}",
                        "/api/v1/rules/facts");
        assertThat(described.toString()).contains("Anything pasted").doesNotContain("jakarta.servlet");
    }

    @Test
    void healthHoldsTheStore() throws IOException {
        JsonNode health = send("GET /actuator/health HTTP/1.1", "", "").json();

        assertThat(health.at("/status").stringValue()).isEqualTo("UP");
        assertThat(health.at("/components/store/status").stringValue()).isEqualTo("UP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator", "/swagger-ui.html"})
    void nothingElseIsShown(String address) throws IOException {
        assertThat(send("GET " + address + " HTTP/1.1", "", "").status()).isEqualTo(404);
    }

    private Answered send(String line, String headers, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = line + "\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                + (headers.isEmpty() ? "" : headers + "\r\n")
                + "Content-Length: " + bytes.length + "\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(bytes);
            return new Answered(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private record Answered(String text) {

        int status() {
            return Integer.parseInt(text.substring(9, 12));
        }

        String head() {
            return text.substring(0, text.indexOf("\r\n\r\n"));
        }

        /** The body, which is one JSON object, whether it came in chunks or not. */
        JsonNode json() {
            String body = text.substring(text.indexOf("\r\n\r\n"));
            if (head().toLowerCase(java.util.Locale.ROOT).contains("transfer-encoding: chunked")) {
                body = body.replaceAll("\r\n[0-9a-f]+\r\n", "");
            }
            return Api.JSON.readTree(body.strip());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Memory {

        @Bean
        @Primary
        InMemoryStore memoryStore() {
            return new InMemoryStore();
        }

        @Bean
        InMemoryKeptAnswers memoryKeptAnswers() {
            return new InMemoryKeptAnswers();
        }

        @Bean
        @Primary
        Clock testClock() {
            return Clock.systemUTC();
        }
    }
}
