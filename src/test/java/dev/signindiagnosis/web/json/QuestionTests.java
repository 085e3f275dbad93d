package dev.signindiagnosis.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.diagnosis.Question;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTests {

    private final Api api = new Api();

    @Test
    void everyFieldArrives() {
        Question question = asked("""
                {"text": "pasted", "requestId": "6F1C2D3E-0000-4000-8000-000000000001",
                 "correlationId": "6f1c2d3e-0000-4000-8000-000000000002", "user": " Kari ", "application": "Payroll",
                 "at": "2026-11-20T10:12:00+01:00", "timeZone": "America/New_York", "window": "PT2H",
                 "errorCode": 53003, "tenant": "70000000-0000-4000-8000-000000000001", "limit": 7, "other": [1]}
                """);

        assertThat(question.text()).isEqualTo("pasted");
        assertThat(question.requestId()).hasToString("6f1c2d3e-0000-4000-8000-000000000001");
        assertThat(question.correlationId()).hasToString("6f1c2d3e-0000-4000-8000-000000000002");
        assertThat(question.user()).isEqualTo("Kari");
        assertThat(question.application()).isEqualTo("Payroll");
        assertThat(question.at()).isEqualTo(Instant.parse("2026-11-20T09:12:00Z"));
        assertThat(question.zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(question.window()).isEqualTo(Duration.ofHours(2));
        assertThat(question.errorCode()).isEqualTo(53003);
        assertThat(question.tenant().id()).isEqualTo("70000000-0000-4000-8000-000000000001");
        assertThat(question.limit()).isEqualTo(7);
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        Question question = asked("{\"user\": \"kari\"}");

        assertThat(question.window()).isEqualTo(Duration.ofHours(24));
        assertThat(question.limit()).isEqualTo(25);
        assertThat(question.zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
        assertThat(question.text()).isNull();
        assertThat(question.at()).isNull();
        assertThat(question.errorCode()).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-20T09:12:00Z,            ,              2026-11-20T09:12:00Z
            2026-11-20T09:12Z,               ,              2026-11-20T09:12:00Z
            2026-11-20 09:12:00.5z,          ,              2026-11-20T09:12:00.5Z
            2026-11-20T09:12:00-05:00,       ,              2026-11-20T14:12:00Z
            2026-11-20T09:12:00+0100,        ,              2026-11-20T08:12:00Z
            2026-11-20T09:12:00,             Europe/Oslo,   2026-11-20T08:12:00Z
            2026-07-20T09:12:00,             Europe/Oslo,   2026-07-20T07:12:00Z
            2026-11-20T09:12:00Z,            Europe/Oslo,   2026-11-20T09:12:00Z
            """)
    void timesAreReadInTheirZone(String at, String zone, Instant expected) {
        String timeZone = zone == null ? "null" : '"' + zone + '"';

        assertThat(asked("{\"user\": \"a\", \"at\": \"%s\", \"timeZone\": %s}".formatted(at, timeZone))
                        .at())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "50105, 50105",
        "\"50105\", 50105",
        "\"AADSTS50105\", 50105",
        "\" aadsts50105 \", 50105",
        "0, 0",
        "5e4, 50000"
    })
    void codesAreReadAsPeopleWriteThem(String written, int code) {
        assertThat(asked("{\"user\": \"a\", \"errorCode\": " + written + "}").errorCode())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "6f1c2d3e000040008000000000000001, 6f1c2d3e-0000-4000-8000-000000000001",
        "{6F1C2D3E-0000-4000-8000-000000000001}, 6f1c2d3e-0000-4000-8000-000000000001",
        "x-0123456789abcdef0123456789abcdef, x-0123456789abcdef0123456789abcdef",
        "Request 7 of the training log, request 7 of the training log",
    })
    void idsNeedNotBeGuids(String written, String read) {
        assertThat(asked("{\"requestId\": \"" + written + "\"}").requestId()).hasToString(read);
    }

    @Test
    void halfCharactersAreMended() {
        assertThat(asked("{\"text\": \"a\\ud83d b\"}").text()).isEqualTo("a\uFFFD b");
    }

    private Question asked(String body) {
        assertThat(api.ask(body).status()).as(body).isEqualTo(200);
        return api.asked.get();
    }
}
