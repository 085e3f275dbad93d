package dev.signindiagnosis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleQuestionsTests {

    private static final Clock CLOCK = SampleTenantTests.at("2026-11-25T12:00:00Z");

    private final List<SampleRow> rows = new SampleTenant(CLOCK).rows();

    private final Map<String, SampleQuestion> questions =
            SampleQuestions.all(CLOCK).stream().collect(Collectors.toMap(SampleQuestion::id, question -> question));

    @Test
    void thereAreFiveWithNamesOfTheirOwn() {
        assertThat(questions.keySet())
                .containsExactlyInAnyOrder(
                        "blocked-by-policy", "second-factor", "who-what-when", "pasted-error-page", "nothing-found");
        assertThat(questions.get("nothing-found").messageKey()).isEqualTo("sample.question.nothing-found");
    }

    @Test
    void correlationIdIsThatOfTheFirstPersonsBlock() {
        SampleRow row = only("correlationId", part("blocked-by-policy", "correlationId"));

        assertThat(text(row, "userPrincipalName")).isEqualTo("kari.nordmann@nordlys.example");
        assertThat(code(row)).isEqualTo(53003);
    }

    @Test
    void requestIdIsThatOfTheUnansweredPrompt() {
        assertThat(code(only("id", part("second-factor", "requestId")))).isEqualTo(500121);
    }

    @Test
    void userApplicationAndTimeAreThoseOfTheUnassignedUser() {
        SampleRow row = rows.stream()
                .filter(one -> text(one, "userPrincipalName").equals(part("who-what-when", "user")))
                .filter(one -> text(one, "appDisplayName").equals(part("who-what-when", "application")))
                .filter(one -> one.at().equals(Instant.parse(part("who-what-when", "at"))))
                .findFirst()
                .orElseThrow();

        assertThat(code(row)).isEqualTo(50105);
    }

    @Test
    void pastedErrorPageIsThatOfTheLaptop() {
        SampleRow row = only("id", SampleIds.requestId(DeviceStories.NOT_COMPLIANT));

        assertThat(part("pasted-error-page", "text"))
                .contains("Error Code: " + code(row))
                .contains("Request Id: " + text(row, "id"))
                .contains("Correlation Id: " + text(row, "correlationId"))
                .contains("Timestamp: " + text(row, "createdDateTime"))
                .contains("App id: " + text(row, "appId"));
    }

    @Test
    void nothingIsFoundUnderTheLast() {
        String id = part("nothing-found", "requestId");

        assertThat(rows).noneMatch(row -> row.json().toString().contains(id));
    }

    private String part(String question, String part) {
        return questions.get(question).parts().get(part);
    }

    private SampleRow only(String field, String value) {
        List<SampleRow> found =
                rows.stream().filter(row -> text(row, field).equals(value)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String text(SampleRow row, String field) {
        return row.json().path(field).asString("");
    }

    private static int code(SampleRow row) {
        return row.json().path("status").path("errorCode").asInt();
    }
}
