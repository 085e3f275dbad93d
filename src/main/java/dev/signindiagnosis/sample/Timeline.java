package dev.signindiagnosis.sample;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When things happened in the sample tenant, counted back from the present.
 *
 * <p>Hours are those of a clock on the wall in Oslo. Day 0 is the last day whose morning is over, so nothing that is told
 * here lies ahead of the clock.
 */
final class Timeline {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static final LocalTime MORNING_ENDS = LocalTime.of(11, 0);

    private final Instant now;

    private final LocalDate lastDay;

    Timeline(Clock clock) {
        now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var here = now.atZone(OSLO);
        lastDay = here.toLocalTime().isBefore(MORNING_ENDS) ? here.toLocalDate().minusDays(1) : here.toLocalDate();
    }

    /** So many minutes before the present. */
    Instant minutesAgo(long minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }

    /**
     * A time of the last morning.
     *
     * @param time before 11:00, for example {@code 09:40}
     * @throws IllegalArgumentException where the morning is over by then
     */
    Instant thisMorning(String time) {
        if (!LocalTime.parse(time).isBefore(MORNING_ENDS)) {
            throw new IllegalArgumentException(time + " is no time of the morning");
        }
        return at(lastDay, time);
    }

    /**
     * A time of an earlier day.
     *
     * @param days 1 to 29, counted from the last morning
     * @param time for example {@code 16:20}
     */
    Instant daysAgo(int days, String time) {
        if (days < 1 || days > 29) {
            throw new IllegalArgumentException("The sample tenant goes back 1 to 29 days, not " + days);
        }
        return at(lastDay.minusDays(days), time);
    }

    /** As {@link #daysAgo}, moved to the Friday before where the day is of a weekend. */
    Instant workingDaysAgo(int days, String time) {
        LocalDate day = lastDay.minusDays(days);
        int back = Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
        return at(day.minusDays(back), time);
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(OSLO).toInstant();
    }
}
