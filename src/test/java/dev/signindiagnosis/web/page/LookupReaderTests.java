package dev.signindiagnosis.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.diagnosis.Question;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupReaderTests {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @ParameterizedTest
    @CsvSource({"2026-11-12,10:02", "12.11.2026,10.02", "12/11/2026,10:02:00", " 2026-11-12 , 10:02 "})
    void dateAndTimeAreReadAsPeopleWriteThem(String date, String time) {
        assertThat(question(Map.of("user", "kari", "date", date, "time", time)).at())
                .isEqualTo(Instant.parse("2026-11-12T09:02:00Z"));
    }

    @Test
    void dayWithoutATimeIsAllOfIt() {
        Question question = question(Map.of("user", "kari", "date", "2026-11-12"));
        assertThat(question.at()).isEqualTo(Instant.parse("2026-11-12T11:00:00Z"));
        assertThat(question.window()).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void linkTellsAMomentWithItsOffset() {
        assertThat(question(Map.of("code", "53003", "at", "2026-11-12T10:02:41+01:00"))
                        .at())
                .isEqualTo(Instant.parse("2026-11-12T09:02:41Z"));
        assertThat(problems(Map.of("code", "53003", "at", "2026-11-12T10:02:41")))
                .containsExactly("date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"53003", "AADSTS53003", "aadsts 53003"})
    void codeIsReadWithAndWithoutItsPrefix(String code) {
        assertThat(question(Map.of("code", code)).errorCode()).isEqualTo(53003);
    }

    @Test
    void idIsReadInAnyCaseAndWithBraces() {
        assertThat(question(Map.of("requestId", "{6F1C2A7E-8B54-4C0D-9E2F-3A5B7C9D1E20}"))
                        .requestId())
                .hasToString(Fixtures.KEY);
    }

    @Test
    void blankFormSaysWhatToEnter() {
        assertThat(problems(Map.of("text", "  ", "date", "2026-11-12"))).containsExactly("text");
    }

    @ParameterizedTest
    @CsvSource({
        "requestId,6f1c2a7e-8b54-4c0d-9e2f-3a5b7c9d1e2",
        "correlationId,not an id at all",
        "code,abc",
        "code,99999999999",
        "date,2026-02-31",
        "date,yesterday",
        "time,25:00",
        "window,P9999D",
        "window,-PT1H",
        "window,soon"
    })
    void wrongFieldIsNamed(String field, String typed) {
        Map<String, String> form = new HashMap<>(Map.of("user", "kari", field, typed));
        if (field.equals("time")) {
            form.put("date", "2026-11-12");
        }
        assertThat(problems(form)).containsExactly(field);
    }

    @Test
    void timeNeedsItsDate() {
        assertThat(problems(Map.of("user", "kari", "time", "10:02"))).containsExactly("date");
    }

    @Test
    void textHasALimitInBytes() {
        assertThat(problems(Map.of("text", "ø".repeat(LookupReader.MOST_TEXT / 2))))
                .isEmpty();
        assertThat(problems(Map.of("text", "ø".repeat(LookupReader.MOST_TEXT / 2 + 1))))
                .containsExactly("text");
    }

    private static Question question(Map<String, String> form) {
        return new LookupReader(LookupForm.of(form), OSLO).question().orElseThrow();
    }

    private static List<String> problems(Map<String, String> form) {
        LookupReader reader = new LookupReader(LookupForm.of(form), OSLO);
        assertThat(reader.question().isEmpty()).isEqualTo(!reader.problems().isEmpty());
        return reader.problems().stream().map(FormProblem::field).toList();
    }
}
