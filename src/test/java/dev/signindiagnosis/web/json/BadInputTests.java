package dev.signindiagnosis.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.signindiagnosis.web.json.Api.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTests {

    private final Api api = new Api();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                              | text
            {"errorCode": 50105}                                            | text
            {"tenant": "70000000-0000-4000-8000-000000000001"}              | text
            {"text": "", "user": "  ", "requestId": null}                   | text
            {"text": 5}                                                     | text
            {"text": ["a"]}                                                 | text
            {"user": {"a": 1}}                                              | user
            {"user": true}                                                  | user
            {"requestId": "6f1c2d3e-0000-4000-8000-00000000000"}            | requestId
            {"requestId": "6f1c2d3e-0000-4000-8000-0000000000000"}          | requestId
            {"requestId": "6f1c2d3e0-000-4000-8000-000000000000"}           | requestId
            {"requestId": 17}                                               | requestId
            {"correlationId": "6f1c2d3e-0000-4000-8000-00000000000"}        | correlationId
            {"user": "a", "tenant": "70000000-0000-4000-8000-00000000000"}  | tenant
            {"user": "a", "at": "2026-11-20T09:12:00"}                      | at
            {"user": "a", "at": "2026-11-20"}                               | at
            {"user": "a", "at": "yesterday"}                                | at
            {"user": "a", "at": "2026-02-30T09:12:00Z"}                     | at
            {"user": "a", "at": "+999999999-01-01T00:00:00Z"}               | at
            {"user": "a", "at": 1763629920}                                 | at
            {"user": "a", "timeZone": "Oslo"}                               | timeZone
            {"user": "a", "window": "PT1H"}                                 | window
            {"user": "a", "at": "2026-11-20T09:12:00Z", "window": "PT0S"}   | window
            {"user": "a", "at": "2026-11-20T09:12:00Z", "window": "-PT1H"}  | window
            {"user": "a", "at": "2026-11-20T09:12:00Z", "window": "P1M"}    | window
            {"user": "a", "at": "2026-11-20T09:12:00Z", "window": "24h"}    | window
            {"user": "a", "at": "2026-11-20T09:12:00Z", "window": "P99999D"}| window
            {"user": "a", "limit": 0}                                       | limit
            {"user": "a", "limit": -1}                                      | limit
            {"user": "a", "limit": 201}                                     | limit
            {"user": "a", "limit": 1.5}                                     | limit
            {"user": "a", "limit": 1e400}                                   | limit
            {"user": "a", "limit": 99999999999999999999}                    | limit
            {"user": "a", "limit": "25"}                                    | limit
            {"user": "a", "errorCode": -1}                                  | errorCode
            {"user": "a", "errorCode": 50105.5}                             | errorCode
            {"user": "a", "errorCode": "AADB2C90118"}                       | errorCode
            {"user": "a", "errorCode": [50105]}                             | errorCode
            {"user": "a", "errorCode": 999999999999}                        | errorCode
            """)
    void badFieldIsNamed(String body, String field) {
        Reply reply = api.ask(body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.wrongFields()).containsExactly(field);
        assertThat(reply.json().at("/errors/0/message").stringValue())
                .containsIgnoringCase("enter")
                .doesNotContain("{");
    }

    @Test
    void everyBadFieldIsNamedAtOnce() {
        Reply reply = api.ask("{\"limit\": 0, \"at\": \"x\", \"errorCode\": \"y\"}");

        assertThat(reply.wrongFields()).containsExactlyInAnyOrder("limit", "at", "errorCode", "text");
    }

    @Test
    void tooLongNameIsRefused() {
        assertThat(api.ask("{\"user\": \"" + "a".repeat(257) + "\"}").wrongFields())
                .containsExactly("user");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "5",
                "\"text\"",
                "{",
                "{\"text\": \"a\"",
                "{\"text\": \"a\"} x",
                "{'text': 'a'}",
                "\u0000",
                "{\"text\": \"\\u12\"}",
                "{\"limit\": 0x5}",
                "{\"text\": NaN}"
            })
    void whatIsNoObjectIsRefused(String body) {
        Reply reply = api.ask(body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("type").stringValue()).isEqualTo("urn:signin-diagnosis:problem:unreadable");
        assertThat(reply.text()).doesNotContain("jackson", "Exception", "JsonParser");
    }

    @Test
    void brokenJsonIsPlaced() {
        assertThat(api.ask("{\"text\": \"a\",\n  broken}").json().get("detail").stringValue())
                .contains("line 2");
    }

    @Test
    void deepNestingIsRefused() {
        for (String deep : List.of("[".repeat(100_000), "{\"a\":".repeat(50_000), "{\"text\":" + "[".repeat(2000))) {
            assertThat(api.ask(deep).status()).isEqualTo(400);
        }
    }

    @Test
    void endlessNumberIsRefused() {
        assertThat(api.ask("{\"user\": \"a\", \"limit\": " + "9".repeat(5000) + "}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void textOf64KibibytesIsTaken() {
        assertThat(api.ask("{\"text\": \"" + "a".repeat(65_536) + "\"}").status())
                .isEqualTo(200);
    }

    @Test
    void textBeyond64KibibytesIsTooLarge() {
        Reply reply = api.ask("{\"text\": \"" + "a".repeat(65_537) + "\"}");

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.wrongFields()).containsExactly("text");
    }

    @Test
    void bytesOfUtf8CountNotCharacters() {
        assertThat(api.ask("{\"text\": \"" + "å".repeat(32_768) + "\"}").status())
                .isEqualTo(200);
        assertThat(api.ask("{\"text\": \"" + "å".repeat(32_769) + "\"}").status())
                .isEqualTo(413);
    }

    @Test
    void largestTextMayBeEscapedThroughout() {
        assertThat(api.ask("{\"text\": \"" + "\\u0061".repeat(65_536) + "\"}").status())
                .isEqualTo(200);
    }

    @Test
    void bodyBeyondAllSenseIsTooLarge() {
        assertThat(api.ask("{\"other\": \"" + "a".repeat(JsonBody.MOST_BYTES) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "text/html"})
    void otherContentTypesAreRefused(String type) {
        Reply reply = api.call(post("/api/v1/diagnoses").contentType(type).content("{\"text\": \"a\"}"));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void missingContentTypeIsRefused() {
        assertThat(api.call(post("/api/v1/diagnoses").content("{\"text\": \"a\"}"))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void problemSpeaksNorwegian() {
        Reply reply = api.call(post("/api/v1/diagnoses?lang=nb")
                .queryParam("lang", "nb")
                .contentType("application/json")
                .content("{\"limit\": 0, \"user\": \"a\"}"));

        assertThat(reply.json().at("/errors/0/message").stringValue()).startsWith("Fyll inn");
        assertThat(reply.header("Content-Language")).isEqualTo("nb");
    }
}
