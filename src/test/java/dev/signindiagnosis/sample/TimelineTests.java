package dev.signindiagnosis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimelineTests {

    /** A Wednesday, 13:00 in Oslo. */
    private static final Timeline AFTERNOON = at("2026-11-25T12:00:00Z");

    @Test
    void thisMorningIsTodaysWhereItIsOver() {
        assertThat(AFTERNOON.thisMorning("09:40")).isEqualTo("2026-11-25T08:40:00Z");
    }

    @Test
    void thisMorningIsYesterdaysWhereItIsNotOver() {
        assertThat(at("2026-11-25T08:45:00Z").thisMorning("09:40")).isEqualTo("2026-11-24T08:40:00Z");
    }

    @Test
    void daysAgoCountsFromTheLastMorning() {
        assertThat(AFTERNOON.daysAgo(1, "16:20")).isEqualTo("2026-11-24T15:20:00Z");
    }

    @Test
    void daysAgoKeepsTheHourWhenClocksWereSet() {
        assertThat(at("2026-10-26T12:00:00Z").daysAgo(2, "09:00")).isEqualTo("2026-10-24T07:00:00Z");
    }

    @Test
    void workingDaysAgoMovesTheWeekendToFriday() {
        assertThat(AFTERNOON.workingDaysAgo(3, "09:00")).isEqualTo("2026-11-20T08:00:00Z");
        assertThat(AFTERNOON.workingDaysAgo(4, "09:00")).isEqualTo("2026-11-20T08:00:00Z");
        assertThat(AFTERNOON.workingDaysAgo(5, "09:00")).isEqualTo("2026-11-20T08:00:00Z");
        assertThat(AFTERNOON.workingDaysAgo(2, "09:00")).isEqualTo("2026-11-23T08:00:00Z");
    }

    @Test
    void whatMayLieAheadIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> AFTERNOON.thisMorning("11:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> AFTERNOON.daysAgo(0, "09:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> AFTERNOON.daysAgo(30, "09:00"));
    }

    private static Timeline at(String instant) {
        return new Timeline(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }
}
