package dev.signindiagnosis.format;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Times as logs write them: ISO 8601 with up to nine digits of fraction, with {@code T} or a blank between, with or
 * without zone; dates of either order with a 12- or 24-hour clock; dates with the name of the month; seconds or milliseconds since 1970; and
 * {@code /Date(…)/}. A time without zone is UTC.
 */
final class LogTime {

    private static final int MONTHS = 12;
    private static final int CENTURY = 100;
    private static final int YEAR_DIGITS = 4;
    private static final int MIN_EPOCH_DIGITS = 9;
    private static final int MAX_SECONDS_DIGITS = 11;
    private static final int MAX_MILLIS_DIGITS = 14;

    private LogTime() {}

    /** The time, or null where the text is none. A date that can be read in one order only is read so. */
    static @Nullable Instant parse(String text, DateOrder order) {
        Instant time = parseNumbers(text, order);
        return time == null
                ? MonthNames.inNumbers(text)
                        .map(iso -> parseNumbers(iso, order))
                        .orElse(null)
                : time;
    }

    private static @Nullable Instant parseNumbers(String text, DateOrder order) {
        TimeCursor cursor = new TimeCursor(text);
        if (cursor.startsWith("/Date(")) {
            cursor.skip("/Date(".length());
        }
        int digits = cursor.digitsAhead();
        if (digits >= MIN_EPOCH_DIGITS) {
            return epoch(cursor.number(digits), digits);
        }
        int[] date = date(cursor);
        return date == null ? null : time(cursor, ordered(date, order));
    }

    /** What the date tells of the order of day and month. */
    static DateEvidence evidence(String text) {
        TimeCursor cursor = new TimeCursor(text);
        int[] date = cursor.digitsAhead() >= MIN_EPOCH_DIGITS ? null : date(cursor);
        if (date == null || date[4] == YEAR_DIGITS) {
            return DateEvidence.NOT_NEEDED;
        }
        if (date[0] > MONTHS || date[3] == '.') {
            return DateEvidence.DAY_FIRST;
        }
        return date[1] > MONTHS ? DateEvidence.MONTH_FIRST : DateEvidence.NONE;
    }

    private static @Nullable Instant epoch(long number, int digits) {
        if (digits <= MAX_SECONDS_DIGITS) {
            return Instant.ofEpochSecond(number);
        }
        return digits <= MAX_MILLIS_DIGITS ? Instant.ofEpochMilli(number) : null;
    }

    /** The three numbers of the date, the character between them and how many digits stand first, or null. */
    private static int @Nullable [] date(TimeCursor cursor) {
        int digits = cursor.digitsAhead();
        int first = cursor.number();
        char between = cursor.take();
        int second = cursor.number();
        boolean same = cursor.take() == between;
        int third = cursor.number();
        boolean separated = between == '-' || between == '/' || between == '.';
        boolean read = same && separated && first >= 0 && second >= 0 && third >= 0;
        return read ? new int[] {first, second, third, between, digits} : null;
    }

    /** Year, month, day. */
    private static int[] ordered(int[] date, DateOrder order) {
        if (date[4] == YEAR_DIGITS) {
            return new int[] {date[0], date[1], date[2]};
        }
        int year = date[2] < CENTURY ? 2000 + date[2] : date[2];
        boolean dayFirst = date[3] == '.' || order == DateOrder.DAY_FIRST && date[1] <= MONTHS || date[0] > MONTHS;
        return dayFirst ? new int[] {year, date[1], date[0]} : new int[] {year, date[0], date[1]};
    }

    private static @Nullable Instant time(TimeCursor cursor, int[] date) {
        int[] clock = {0, 0, 0, 0};
        ZoneOffset zone = ZoneOffset.UTC;
        if (cursor.skipBetweenDateAndTime()) {
            if (!cursor.clock(clock)) {
                return null;
            }
            zone = cursor.zone();
        }
        return zone == null || !cursor.atEnd() || !real(date, clock) ? null : instant(date, clock, zone);
    }

    private static boolean real(int[] date, int[] clock) {
        return date[1] >= 1
                && date[1] <= MONTHS
                && date[2] >= 1
                && date[2] <= YearMonth.of(date[0], date[1]).lengthOfMonth()
                && clock[0] < 24
                && clock[1] < 60
                && clock[2] < 60;
    }

    private static Instant instant(int[] date, int[] clock, ZoneOffset zone) {
        return LocalDateTime.of(date[0], date[1], date[2], clock[0], clock[1], clock[2], clock[3])
                .toInstant(zone);
    }
}
