package dev.signindiagnosis.web;

import dev.signindiagnosis.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Writes times for a person, in their zone and with its name. */
public final class Times {

    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter exact;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter clock = DateTimeFormatter.ofPattern("HH:mm");

    Times(Language language, ZoneId zone) {
        this.zone = zone;
        this.day = DateTimeFormatter.ofPattern(
                language == Language.BOKMAL ? "d. MMMM yyyy" : "d MMMM yyyy", language.locale());
        this.shortDay =
                DateTimeFormatter.ofPattern(language == Language.BOKMAL ? "EEE d." : "EEE d", language.locale());
        this.exact = DateTimeFormatter.ofPattern(
                language == Language.BOKMAL ? "d. MMM yyyy 'kl.' HH:mm:ss" : "d MMM yyyy, HH:mm:ss", language.locale());
    }

    /** Weekday and day of the month, for the scale of a picture. */
    public String shortDay(Instant time) {
        return shortDay.format(time.atZone(zone));
    }

    /** The zone that times are written in. */
    public ZoneId zone() {
        return zone;
    }

    /** Date, time to the second and offset: {@code 12 Nov 2026, 10:02:41 (UTC+1)}. */
    public String exact(Instant time) {
        ZonedDateTime local = time.atZone(zone);
        return exact.format(local) + " (" + offset(local) + ")";
    }

    /** The time of day to the minute, without zone: for the scale of a picture whose zone is told beside it. */
    public String clock(Instant time) {
        return clock.format(time.atZone(zone));
    }

    /** The date. */
    public String day(Instant time) {
        return day.format(time.atZone(zone));
    }

    /** A date as it stands, whatever the zone. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** ISO-8601 in UTC with {@code Z}, for machines and escalations. */
    public String utc(Instant time) {
        return DateTimeFormatter.ISO_INSTANT.format(time);
    }

    /** A span in its largest fitting unit: seconds, minutes, hours or days. */
    public String duration(Duration span, Words words) {
        long seconds = Math.max(0, span.toSeconds());
        if (seconds < 120) {
            return words.say(Message.of("duration.seconds", "n", seconds));
        }
        if (seconds < 7_200) {
            return words.say(Message.of("duration.minutes", "n", seconds / 60));
        }
        return seconds < 172_800
                ? words.say(Message.of("duration.hours", "n", seconds / 3_600))
                : words.say(Message.of("duration.days", "n", seconds / 86_400));
    }

    private static String offset(ZonedDateTime local) {
        int minutes = local.getOffset().getTotalSeconds() / 60;
        if (minutes == 0) {
            return "UTC";
        }
        String hours = (minutes < 0 ? "-" : "+") + Math.abs(minutes) / 60;
        return "UTC" + (minutes % 60 == 0 ? hours : hours + ":" + "%02d".formatted(Math.abs(minutes) % 60));
    }
}
