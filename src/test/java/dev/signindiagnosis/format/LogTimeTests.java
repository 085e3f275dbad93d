package dev.signindiagnosis.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogTimeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-24T20:01:11.9490387+00:00 | 2026-03-24T20:01:11.949038700Z",
                "2026-03-24T20:01:11Z              | 2026-03-24T20:01:11Z",
                "2026-03-24t20:01:11z              | 2026-03-24T20:01:11Z",
                "2026-03-24T20:01:11.123456789Z    | 2026-03-24T20:01:11.123456789Z",
                "2026-03-24T20:01:11-05:00         | 2026-03-25T01:01:11Z",
                "2026-03-24T20:01:11+0200          | 2026-03-24T18:01:11Z",
                "2026-03-24T20:01:11+05:30         | 2026-03-24T14:31:11Z",
                "2026-06-01T01:18:00               | 2026-06-01T01:18:00Z",
                "2026-06-01T01:18                  | 2026-06-01T01:18:00Z",
                "2026-06-01                        | 2026-06-01T00:00:00Z",
                "2026/06/01 1:18:00                | 2026-06-01T01:18:00Z",
                "2026-07-26 22:58:30.983201900     | 2026-07-26T22:58:30.983201900Z",
                "2026-07-26 22:58:30 UTC           | 2026-07-26T22:58:30Z",
                "12/12/2025 3:03:58 PM             | 2025-12-12T15:03:58Z",
                "5/12/2026, 10:36:53.884 AM        | 2026-05-12T10:36:53.884Z",
                "5/12/2026, 12:36:53 AM            | 2026-05-12T00:36:53Z",
                "5/12/2026, 12:36:53 p.m.          | 2026-05-12T12:36:53Z",
                "5/12/2026, 3:36:53\u202fPM        | 2026-05-12T15:36:53Z",
                "01/09/2007 09:41:00               | 2007-01-09T09:41:00Z",
                "1/9/2007 10:41:00 AM +01:00       | 2007-01-09T09:41:00Z",
                "15/01/2026 10:11:12               | 2026-01-15T10:11:12Z",
                "05.01.2026 10:11:12               | 2026-01-05T10:11:12Z",
                "05.01.2026, 10.11.12              | 2026-01-05T10:11:12Z",
                "5/12/26 10:36                     | 2026-05-12T10:36:00Z",
                "2/10/2026 kl. 08.15.30            | 2026-02-10T08:15:30Z",
                "Fri, 02 Oct 2026 08:15:30 GMT     | 2026-10-02T08:15:30Z",
                "Oct 2, 2026, 8:15:30 PM           | 2026-10-02T20:15:30Z",
                "October 2, 2026 at 8:15 AM        | 2026-10-02T08:15:00Z",
                "02-Oct-2026 08:15:30              | 2026-10-02T08:15:30Z",
                "2. okt. 2026 kl. 08:15            | 2026-10-02T08:15:00Z",
                "1767225600                        | 2026-01-01T00:00:00Z",
                "1767225600000                     | 2026-01-01T00:00:00Z",
                "/Date(1767225600000)/             | 2026-01-01T00:00:00Z",
                "2024-02-29T00:00:00Z              | 2024-02-29T00:00:00Z"
            })
    void timesOfLogsAreRead(String text, Instant expected) {
        assertThat(LogTime.parse(text, DateOrder.MONTH_FIRST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "2 Foo 2026 10:00:00",
                "2026-13-01T00:00:00Z",
                "2026-02-29T00:00:00Z",
                "2026-02-28T24:00:00Z",
                "2026-02-28T10:61:00Z",
                "2026-02-28T10:10:10+19:00",
                "2026-02-28T10:10:10Zulu",
                "2026-02",
                "13/13/2026 10:00:00",
                "-62135596800",
                "12345678901234567890"
            })
    void whatIsNoTimeIsNotRead(String text) {
        assertThat(LogTime.parse(text, DateOrder.MONTH_FIRST)).isNull();
    }

    @Test
    void orderDecidesBetweenDayAndMonth() {
        assertThat(LogTime.parse("05/01/2026 10:00:00", DateOrder.DAY_FIRST)).isEqualTo("2026-01-05T10:00:00Z");
        assertThat(LogTime.parse("05/01/2026 10:00:00", DateOrder.MONTH_FIRST)).isEqualTo("2026-05-01T10:00:00Z");
    }

    @Test
    void dateThatFitsOneOrderOnlyIsReadSo() {
        assertThat(LogTime.parse("1/31/2026 10:00:00", DateOrder.DAY_FIRST)).isEqualTo("2026-01-31T10:00:00Z");
        assertThat(LogTime.parse("31/1/2026 10:00:00", DateOrder.MONTH_FIRST)).isEqualTo("2026-01-31T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01T10:00:00Z, NOT_NEEDED",
        "2026/05/01 10:00, NOT_NEEDED",
        "1767225600000, NOT_NEEDED",
        "05/01/2026 10:00, NONE",
        "15/01/2026 10:00, DAY_FIRST",
        "01/15/2026 10:00, MONTH_FIRST",
        "05.01.2026 10:00, DAY_FIRST"
    })
    void datesTellTheirOrder(String text, DateEvidence expected) {
        assertThat(LogTime.evidence(text)).isEqualTo(expected);
    }

    @Test
    void evidenceAddsUpInAnyOrder() {
        for (DateEvidence one : DateEvidence.values()) {
            for (DateEvidence other : DateEvidence.values()) {
                assertThat(one.and(other)).isEqualTo(other.and(one));
            }
            assertThat(one.and(DateEvidence.NOT_NEEDED)).isEqualTo(one);
        }
        assertThat(DateEvidence.NONE.and(DateEvidence.DAY_FIRST)).isEqualTo(DateEvidence.DAY_FIRST);
        assertThat(DateEvidence.DAY_FIRST.and(DateEvidence.MONTH_FIRST)).isEqualTo(DateEvidence.CONFLICT);
    }

    @Test
    void openFileIsReadMonthFirst() {
        assertThat(DateEvidence.NONE.order()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateEvidence.DAY_FIRST.order()).isEqualTo(DateOrder.DAY_FIRST);
    }
}
