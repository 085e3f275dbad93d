package dev.signindiagnosis.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleTenantTests {

    private static final Clock CLOCK = at("2026-11-25T12:00:00Z");

    private final List<SampleRow> rows = new SampleTenant(CLOCK).rows();

    @Test
    void aboutThreeHundredRowsOfEveryLog() {
        assertThat(rows).hasSizeBetween(280, 340);
        assertThat(rows).extracting(SampleRow::log).contains(Log.values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-25T12:00:00Z", "2026-11-25T00:10:00Z", "2026-11-23T10:00:00Z", "2027-03-28T09:05:00Z"})
    void everyRowLiesInTheLastThirtyDays(String now) {
        Instant end = Instant.parse(now);

        assertThat(new SampleTenant(at(now)).rows())
                .extracting(SampleRow::at)
                .allMatch(time -> !time.isAfter(end) && time.isAfter(end.minus(Duration.ofDays(30))));
    }

    @Test
    void sameClockGivesTheSameFiles() throws IOException {
        for (SampleFile file : SampleFile.values()) {
            assertThat(written(file, CLOCK)).isEqualTo(written(file, CLOCK));
        }
    }

    @Test
    void anotherDayMovesTheTimesAndKeepsTheIds() {
        List<SampleRow> later = new SampleTenant(at("2026-12-09T12:00:00Z")).rows();

        assertThat(ids(later)).isEqualTo(ids(rows));
        assertThat(later.get(0).at()).isEqualTo(rows.get(0).at().plus(Duration.ofDays(14)));
    }

    @Test
    void onlyTheStoriesOfLateRowsHaveTwoRowsOfOneRequest() {
        Map<String, Long> rowsOfRequest = rows.stream().collect(groupingBy(row -> text(row, "id"), counting()));

        assertThat(rowsOfRequest.entrySet().stream()
                        .filter(entry -> entry.getValue() > 1)
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(SampleIds.requestId("late/risk"), SampleIds.requestId("late/steps"));
    }

    @Test
    void codesOfEveryStoryAreThere() {
        Set<Integer> codes = rows.stream()
                .map(row -> row.json().path("status").path("errorCode"))
                .filter(code -> !code.isMissingNode())
                .map(JsonNode::asInt)
                .collect(Collectors.toSet());

        assertThat(codes)
                .contains(0, 50011, 50020, 50034, 50053, 50055, 50057, 50058, 50072, 50074, 50076, 50078, 50079, 50097)
                .contains(50105, 50126, 50140, 50173, 50199, 53000, 53001, 53003, 65001, 70043, 70044, 75011, 80001)
                .contains(
                        16000, 81010, 90094, 135011, 500011, 500121, 500213, 700016, 700027, 7000112, 7000215, 7000222);
    }

    @Test
    void theIncidentKeepsTwelvePeopleOutSinceTwentyToTen() {
        List<SampleRow> blocked = rows.stream()
                .filter(row -> row.json().path("ipAddress").asString("").equals(Place.OSLO_NEW_LINE.address()))
                .toList();

        assertThat(blocked).extracting(row -> text(row, "userPrincipalName")).doesNotContainNull();
        assertThat(blocked.stream().map(row -> text(row, "userId")).distinct()).hasSize(12);
        assertThat(blocked)
                .extracting(SampleRow::at)
                .allMatch(time -> !time.isBefore(Instant.parse("2026-11-25T08:40:00Z")));
        assertThat(blocked)
                .extracting(row -> text(row, "conditionalAccessStatus"))
                .containsOnly("failure");
    }

    @Test
    void everyFileIsJsonOfItsShape() throws IOException {
        JsonNode page = JsonMapper.shared().readTree(written(SampleFile.GRAPH, CLOCK));
        List<JsonNode> lines = written(SampleFile.DIAGNOSTIC_SETTINGS, CLOCK)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();

        assertThat(page.path("value").size() + lines.size()).isEqualTo(rows.size());
        assertThat(lines)
                .extracting(line -> line.path("category").asString())
                .containsOnly("NonInteractiveUserSignInLogs", "ADFSSignInLogs");
        assertThat(lines).allMatch(line -> line.path("properties").has("id"));
    }

    @Test
    void addressesAreThoseSetAsideForExamples() {
        assertThat(rows.stream()
                        .map(row -> row.json().path("ipAddress").asString(""))
                        .filter(a -> !a.isEmpty()))
                .allMatch(a -> a.startsWith("192.0.2.")
                        || a.startsWith("198.51.100.")
                        || a.startsWith("203.0.113.")
                        || a.startsWith("2001:db8:"));
    }

    @Test
    void userNamesAreOfExampleDomains() {
        assertThat(rows.stream()
                        .filter(row -> row.json().has("userPrincipalName"))
                        .map(row -> text(row, "userPrincipalName")))
                .allMatch(name -> name.matches("[a-z.]+@[a-z]+\\.example"));
    }

    static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private static Map<String, Long> ids(List<SampleRow> rows) {
        return rows.stream().map(row -> text(row, "id")).collect(groupingBy(Function.identity(), counting()));
    }

    private static String text(SampleRow row, String field) {
        return row.json().path(field).asString();
    }

    private static String written(SampleFile file, Clock clock) throws IOException {
        StringWriter writer = new StringWriter();
        new SampleTenant(clock).write(file, writer);
        return writer.toString();
    }
}
