package dev.signindiagnosis.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.format.ReadRow;
import dev.signindiagnosis.format.RowFormats;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrafficTests {

    private static final int ROWS = 3_000;

    private final Traffic traffic = new Traffic(7, ROWS);

    @Test
    void everyRowIsReadAsASignIn() {
        assertThat(rows(traffic)).hasSize(ROWS).allSatisfy(row -> {
            assertThat(SignInEvent.of(List.of(row)).errorCode()).isPresent();
            assertThat(row.correlationIds()).isNotEmpty();
            assertThat(SignInEvent.of(List.of(row)).at())
                    .isBetween(Traffic.END.minus(Traffic.SPAN), Traffic.END.plus(Duration.ofMinutes(10)));
        });
    }

    @Test
    void sizesAreThoseOfRealRows() {
        assertThat(texts(traffic).stream().mapToInt(String::length).average().orElseThrow())
                .isBetween(3_500.0, 4_100.0);
    }

    @Test
    void sameSeedGivesTheSameRows() {
        assertThat(texts(new Traffic(7, ROWS))).isEqualTo(texts(traffic));
        assertThat(new Traffic(8, ROWS).requestId(0)).isNotEqualTo(traffic.requestId(0));
    }

    @Test
    void idsCanBeToldWithoutReadingTheRows() {
        Set<String> keys = new HashSet<>();
        Set<String> correlations = new HashSet<>();
        for (SignInRow row : rows(traffic)) {
            keys.add(row.key().value());
            row.correlationIds().forEach(id -> correlations.add(id.value()));
        }
        assertThat(keys)
                .containsAll(LongStream.range(0, traffic.attempts())
                        .mapToObj(traffic::requestId)
                        .toList());
        assertThat(correlations)
                .containsAll(LongStream.range(0, traffic.attempts())
                        .mapToObj(traffic::correlationId)
                        .toList());
    }

    @Test
    void someRequestsAreToldAgainWithOtherFields() {
        Map<String, Set<String>> rowIds = new HashMap<>();
        rows(traffic)
                .forEach(row -> rowIds.computeIfAbsent(row.key().value(), key -> new HashSet<>())
                        .add(row.id()));
        assertThat(rowIds.values()).allMatch(ids -> ids.size() <= 2);
        assertThat(rowIds.values().stream().filter(ids -> ids.size() == 2).count())
                .isGreaterThan(5);
    }

    @Test
    void oneCorrelationIdHasATwentiethOfTheAttempts() {
        long many = rows(traffic).stream()
                .filter(row -> row.correlationIds().stream()
                        .anyMatch(id -> id.value().equals(traffic.stubbornCorrelationId())))
                .count();
        assertThat(many).isBetween(ROWS / 25L, ROWS / 15L);
    }

    @Test
    void pagesTellTheSameRowsAsLines(@TempDir Path folder) throws IOException {
        Traffic some = new Traffic(7, 2_500);
        Path lines = folder.resolve("lines.json");
        Path pages = folder.resolve("pages.json");
        TrafficFile.write(lines, some, 400, TrafficFile.Shape.LINES);
        TrafficFile.write(pages, some, 400, TrafficFile.Shape.PAGES);
        assertThat(Files.readAllLines(lines))
                .hasSize(2_100)
                .isEqualTo(texts(some).subList(400, 2_500));
        JsonMapper json = JsonMapper.builder().build();
        List<JsonNode> told = new ArrayList<>();
        for (String page : Files.readAllLines(pages)) {
            json.readTree(page).get("value").forEach(told::add);
        }
        assertThat(told)
                .isEqualTo(texts(some).subList(400, 2_500).stream()
                        .map(json::readTree)
                        .toList());
    }

    private static List<SignInRow> rows(Traffic traffic) {
        RowFormats formats = new RowFormats();
        return texts(traffic).stream()
                .map(text -> ((ReadRow.Read) formats.readJson(text)).row())
                .toList();
    }

    private static List<String> texts(Traffic traffic) {
        TrafficRows rows = new TrafficRows(traffic);
        ByteText text = new ByteText();
        List<String> texts = new ArrayList<>();
        while (rows.hasNext()) {
            text.clear();
            rows.writeNext(text);
            texts.add(text.toString());
        }
        return texts;
    }
}
