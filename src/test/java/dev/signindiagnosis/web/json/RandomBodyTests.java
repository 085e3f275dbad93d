package dev.signindiagnosis.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomBodyTests {

    private static final String[] NAMES = {
        "text", "requestId", "correlationId", "user", "application", "at", "timeZone", "window", "errorCode", "tenant",
        "limit", "from", "to", "status", "type", "policy", "country", "resource", "cursor", "other"
    };
    private static final String[] VALUES = {
        "null",
        "true",
        "0",
        "-1",
        "1e999",
        "12345678901234567890",
        "\"\"",
        "\" \"",
        "[]",
        "{}",
        "[[[1]]]",
        "\"\\ud800\"",
        "\"\\udc00x\"",
        "\"\\u0000\"",
        "\"2026-11-20T09:12:00Z\"",
        "\"2026-11-20T09:12:00\"",
        "\"PT24H\"",
        "\"P3660D\"",
        "\"Europe/Oslo\"",
        "\"AADSTS50105\"",
        "\"${7*7} {{x}} <script>\"",
        "25",
        "\"6f1c2d3e-0000-4000-8000-000000000001\"",
        "\"6f1c2d3e-0000-4000-8000-00000000000\"",
        "\"%s %n {0}\"",
        "\"failure\"",
        "\"NO\"",
        "\"2999-12-31T23:59:59Z\"",
        "\"1970-01-01T00:00:00Z\""
    };

    private final Random random = new Random(20261120);
    private final Api api = new Api();

    @Test
    void noBodyOfJsonIsAFault() {
        for (int i = 0; i < 5_000; i++) {
            String body = object();
            assertThat(api.ask(body).status()).as(body).isLessThan(500);
            assertThat(api.search(body).status()).as(body).isLessThan(500);
        }
    }

    @Test
    void noBodyAtAllIsAFault() {
        for (int i = 0; i < 5_000; i++) {
            byte[] body = bytes();
            assertThat(api.call(post("/api/v1/diagnoses")
                                    .contentType("application/json")
                                    .content(body))
                            .status())
                    .as(() -> new String(body, StandardCharsets.ISO_8859_1))
                    .isLessThan(500);
        }
    }

    private String object() {
        StringBuilder body = new StringBuilder("{");
        for (int fields = random.nextInt(6); fields >= 0; fields--) {
            body.append('"').append(NAMES[random.nextInt(NAMES.length)]).append("\": ");
            body.append(VALUES[random.nextInt(VALUES.length)]).append(fields == 0 ? "" : ", ");
        }
        return body.append('}').toString();
    }

    private byte[] bytes() {
        byte[] body = random.nextBoolean() ? object().getBytes(StandardCharsets.UTF_8) : new byte[random.nextInt(200)];
        if (body.length > 0) {
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
        }
        return body;
    }
}
