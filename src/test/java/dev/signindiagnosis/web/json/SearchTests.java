package dev.signindiagnosis.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.web.json.Api.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SearchTests {

    private static final String APPLICATION = "a0000000-0000-4000-8000-00000000000a";

    private final Api api = new Api(InMemoryStore.holding(
            row(1, "2026-11-12T09:00:00Z", 53003, "kari@example.com"),
            row(2, "2026-11-12T10:00:00Z", 0, "ola@example.com"),
            row(3, "2026-11-14T09:00:00Z", 50076, "kari@example.com")));

    @Test
    void withoutATimeTheNewestComesFirst() {
        assertThat(keys(api.search("{}"))).containsExactly(guid(3), guid(2), guid(1));
    }

    @Test
    void newestComesFirstAlsoWhereAnotherNameFitsBetter() {
        assertThat(keys(api.search("{\"user\": \"kari\"}"))).containsExactly(guid(3), guid(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"user": "KARI@example.com", "at": "2026-11-12T08:00:00Z"}                    | 1
            {"at": "2026-11-12T10:30:00Z", "window": "PT31M"}                             | 2
            {"at": "2026-11-12T10:30:00Z", "window": "PT2H", "from": "2026-11-12T09:30:00Z"} | 2
            {"status": "Interrupted"}                                                     | 3
            {"errorCode": "AADSTS53003"}                                                  | 1
            {"from": "2026-11-13T00:00:00Z", "to": "2026-11-15T00:00:00Z"}                | 3
            {"requestId": "00000000-0000-4000-8000-000000000002"}                         | 2
            {"correlationId": "c0000000-0000-4000-8000-000000000003"}                     | 3
            """)
    void fieldsNarrowTheSearch(String body, int number) {
        assertThat(keys(api.search(body))).containsExactly(guid(number));
    }

    @Test
    void cursorGoesOnWhereThePartEnded() {
        JsonNode first = api.search("{\"limit\": 2}").json();
        Reply second = api.search(
                "{\"limit\": 2, \"cursor\": \"%s\"}".formatted(first.get("next").stringValue()));

        assertThat(first.get("total").intValue()).isEqualTo(3);
        assertThat(keys(second)).containsExactly(guid(1));
        assertThat(second.json().get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"cursor": "nonsense"}                                            | cursor
            {"status": "broken"}                                              | status
            {"type": "robot"}                                                 | type
            {"country": "Norway"}                                             | country
            {"from": "2026-11-12T09:00:00"}                                   | from
            {"from": "2026-11-12T09:00:00Z", "to": "2026-11-11T09:00:00Z"}    | to
            {"window": "PT1H"}                                                | window
            {"limit": 500}                                                    | limit
            {"policy": 5}                                                     | policy
            """)
    void badFieldIsNamed(String body, String field) {
        Reply reply = api.search(body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.wrongFields()).containsExactly(field);
    }

    @Test
    void addressTakesIdsCodesAndTimes() {
        Reply reply = api.call(get("/api/v1/sign-ins")
                .queryParam("application", APPLICATION)
                .queryParam("errorCode", "53003")
                .queryParam("at", "2026-11-12T09:00:00Z")
                .queryParam("limit", "5"));

        assertThat(keys(reply)).containsExactly(guid(1));
        assertThat(reply.json().at("/matches/0/quality").stringValue()).isEqualTo("sameApplicationAndTime");
    }

    @Test
    void plusSignOfAnOffsetMayBeLeftAsItIs() {
        Reply reply = api.call(get("/api/v1/sign-ins").with(request -> {
            request.setQueryString("at=2026-11-12T10:00:00+01:00&window=PT1M");
            return request;
        }));

        assertThat(keys(reply)).containsExactly(guid(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "application", "policy", "resource"})
    void addressTakesNoNames(String field) {
        Reply reply = api.call(get("/api/v1/sign-ins").queryParam(field, "kari"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.wrongFields()).containsExactly(field);
        assertThat(reply.json().at("/errors/0/message").stringValue()).contains("POST /api/v1/sign-ins/search");
    }

    @Test
    void coverageTellsWhatIsHeld() {
        JsonNode coverage = api.search("{\"user\": \"nobody\"}").json().get("coverage");

        assertThat(coverage.get("earliest").stringValue()).isEqualTo("2026-11-12T09:00:00Z");
        assertThat(coverage.get("latest").stringValue()).isEqualTo("2026-11-14T09:00:00Z");
        assertThat(new Api().search("{}").json().at("/coverage/earliest").isNull())
                .isTrue();
    }

    private static dev.signindiagnosis.signin.SignInRow row(int number, String at, long code, String user) {
        return MadeUpRow.of(number, at)
                .correlationIds("c0000000-0000-4000-8000-%012x".formatted(number))
                .tell(SignInFields.ERROR_CODE, code)
                .tell(SignInFields.USER_NAME, user)
                .tell(SignInFields.APPLICATION_ID, APPLICATION)
                .build();
    }

    private static List<String> keys(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json()
                .get("matches")
                .valueStream()
                .map(match -> match.get("key").stringValue())
                .toList();
    }

    private static String guid(int number) {
        return MadeUpRow.guid(number);
    }
}
