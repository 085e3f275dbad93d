package dev.signindiagnosis.web.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times, the zone beside them, and the window around them. */
final class TimeFields {

    /** The widest window, on each side. */
    static final Duration WIDEST = Duration.ofDays(3660);

    private static final int LONGEST = 64;

    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("2999-12-31T23:59:59Z");

    /** In an address a plus sign that was not encoded reads as a blank. */
    private static final Pattern LOST_PLUS = Pattern.compile(" (?=\\d\\d:?\\d\\d$)");

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final InputFields fields;

    private final @Nullable ZoneId zone;

    TimeFields(InputFields fields) {
        this.fields = fields;
        this.zone = zone(fields);
    }

    /** The zone that was given; null where none was. */
    @Nullable
    ZoneId zone() {
        return zone;
    }

    /** The moment of a field; null where none was given or it is wrong. */
    @Nullable
    Instant moment(String field) {
        String text = fields.text(field, LONGEST);
        if (text == null) {
            return null;
        }
        try {
            return moment(field, text.strip());
        } catch (DateTimeException unreadable) {
            fields.refuse(field, "input.time");
            return null;
        }
    }

    private @Nullable Instant moment(String field, String text) {
        String spelled =
                text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + 'T' + text.substring(11) : text;
        TemporalAccessor read = FORMAT.parseBest(
                LOST_PLUS.matcher(spelled).replaceFirst("+"), OffsetDateTime::from, LocalDateTime::from);
        Instant moment;
        if (read instanceof OffsetDateTime told) {
            moment = told.toInstant();
        } else if (zone != null) {
            moment = LocalDateTime.from(read).atZone(zone).toInstant();
        } else {
            fields.refuse(field, fields.has("timeZone") ? "input.time.zoneUnknown" : "input.time.noZone");
            return null;
        }
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            fields.refuse(field, "input.time");
            return null;
        }
        return moment;
    }

    /** The window around {@code at}; null where none was given or it is wrong. */
    @Nullable
    Duration window() {
        String text = fields.text("window", LONGEST);
        if (text == null) {
            return null;
        }
        Duration window = duration(text.strip());
        if (window == null || window.isNegative() || window.isZero() || window.compareTo(WIDEST) > 0) {
            fields.refuse("window", "input.window");
            return null;
        }
        if (!fields.has("at")) {
            fields.refuse("window", "input.window.noTime");
        }
        return window;
    }

    private static @Nullable Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException | ArithmeticException unreadable) {
            return null;
        }
    }

    private static @Nullable ZoneId zone(InputFields fields) {
        String name = fields.text("timeZone", LONGEST);
        if (name == null) {
            return null;
        }
        try {
            return ZoneId.of(name.strip());
        } catch (DateTimeException unknown) {
            fields.refuse("timeZone", "input.timeZone");
            return null;
        }
    }
}
