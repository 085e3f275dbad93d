package dev.signindiagnosis.diagnosis;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** How far back an overview looks, and with what it compares: the same weekdays, so that weekends stand beside weekends. */
public enum OverviewSpan {
    /** 24 hours, by the hour, beside the same hours a week before. */
    DAY("P1D", Duration.ofDays(1), 1, 7),
    /** 7 days, by blocks of three hours, beside the week before. */
    WEEK("P7D", Duration.ofDays(7), 3, 7),
    /** 28 days, day by day, beside the four weeks before. */
    FOUR_WEEKS("P28D", Duration.ofDays(28), 24, 28);

    private final String id;
    private final Duration length;
    private final int hours;
    private final int daysBack;

    /** Takes as {@code hours} how long its blocks are; one of 24 is a day of the reader's. */
    OverviewSpan(String id, Duration length, int hours, int daysBack) {
        this.id = id;
        this.length = length;
        this.hours = hours;
        this.daysBack = daysBack;
    }

    /** The name in addresses: an ISO duration. */
    public String id() {
        return id;
    }

    /** The span of that name; empty for another text. */
    public static Optional<OverviewSpan> parse(String text) {
        return Arrays.stream(values()).filter(span -> span.id.equals(text)).findFirst();
    }

    /** How long it is. */
    public Duration length() {
        return length;
    }

    /** How many days earlier that lies which it is compared with. */
    public int daysBack() {
        return daysBack;
    }

    /** When the block that holds the moment begins, by the clock of the zone. */
    ZonedDateTime blockOf(ZonedDateTime moment) {
        ZonedDateTime hour = moment.truncatedTo(ChronoUnit.HOURS);
        return hour.withHour(hour.getHour() - hour.getHour() % hours);
    }

    /** When the block after one begins. */
    ZonedDateTime after(ZonedDateTime block) {
        if (hours == 24) {
            return block.plusDays(1);
        }
        ZonedDateTime next = blockOf(block.plusHours(hours));
        return next.isAfter(block) ? next : blockOf(block.plusHours(hours + 1)); // where clocks are put back
    }
}
