package dev.signindiagnosis.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.ImportState;
import dev.signindiagnosis.ingest.RowCounts;
import dev.signindiagnosis.web.Language;
import dev.signindiagnosis.web.WordLists;
import dev.signindiagnosis.web.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of how fast an import goes. */
class ImportPaceTests {

    private static final Instant SINCE = Instant.parse("2026-11-20T12:00:00Z");
    private static final Words WORDS = new WordLists(language -> Map.of()).in(Language.ENGLISH, ZoneOffset.UTC);

    private static Optional<String> pace(ImportState state, long rows, long read, @Nullable Long total, long seconds) {
        ImportReport report = new ImportReport(
                "i",
                "log.json",
                state,
                null,
                null,
                List.of(),
                read,
                total,
                new RowCounts(rows, 0, 0, 0),
                List.of(),
                SINCE,
                SINCE,
                null,
                null);
        return ImportPace.of(report, SINCE.plusSeconds(seconds), WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "20000, 100, 1000, 10, '2,000 rows a second. About 90 s left.'",
        "500, 900, 1000, 10, '50 rows a second. About 5 s left.'",
        "90000, 500, 1000, 900, '100 rows a second. About 15 min left.'"
    })
    void rateAndTimeLeftAreTold(long rows, long read, long total, long seconds, String said) {
        assertThat(pace(ImportState.RUNNING, rows, read, total, seconds)).contains(said);
    }

    @Test
    void timeLeftIsNotGuessed() {
        assertThat(pace(ImportState.RUNNING, 100, 1, 1000L, 10)).contains("10 rows a second.");
        assertThat(pace(ImportState.RUNNING, 100, 500, null, 10)).contains("10 rows a second.");
    }

    @Test
    void nothingIsSaidTooEarlyOrAfterTheEnd() {
        assertThat(pace(ImportState.RUNNING, 100, 500, 1000L, 2)).isEmpty();
        assertThat(pace(ImportState.COMPLETED, 100, 1000, 1000L, 20)).isEmpty();
    }
}
