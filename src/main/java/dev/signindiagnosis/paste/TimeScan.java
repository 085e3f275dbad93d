package dev.signindiagnosis.paste;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates with a time of day: {@code 2026-02-17 18:39:09Z}, ISO with fraction and offset, {@code 31/10/2022,
 * 15:25:20}, {@code 10/31/2022, 3:25:20 PM}, {@code 31 Oct 2022 15:25:20}. Where a local form can be read both ways, a form with AM or PM is the
 * American one and any other has the day first.
 */
final class TimeScan {

    private static final int OLDEST_YEAR = 2000;

    private final String text;
    private int at;

    TimeScan(String text, int at) {
        this.text = text;
        this.at = at;
    }

    static List<TimeSpan> in(String text) {
        List<TimeSpan> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (Characters.isDigit(text.charAt(i))) {
                TimeSpan span = new TimeScan(text, i).read();
                span = span == null ? WordedTime.at(text, i) : span;
                span = span == null ? BrokenTime.at(text, i) : span;
                if (span != null) {
                    found.add(span);
                }
                i = span == null ? Characters.endOfDigits(text, i) : span.end();
            } else {
                i++;
            }
        }
        return found;
    }

    /** The time that starts there, or null. */
    @Nullable
    TimeSpan read() {
        int start = at;
        int first = number(4);
        char separator = Characters.at(text, at);
        if (first < 0 || "-/.".indexOf(separator) < 0) {
            return null;
        }
        boolean iso = at - start == 4;
        int second = afterMark(separator, 2);
        int third = second < 0 ? -1 : afterMark(separator, iso ? 2 : 4);
        if (third < 0 || !skipToTime()) {
            return null;
        }
        int[] clock = clock();
        return clock == null
                ? null
                : iso
                        ? isoTime(start, first, second, third, clock)
                        : local(start, separator, first, second, third, clock);
    }

    private @Nullable TimeSpan isoTime(int start, int year, int month, int day, int[] clock) {
        if (at < text.length() && isHalfDay()) {
            clock[0] = halfDay(clock[0]);
        }
        ZoneOffset offset = Offset.at(text, at);
        LocalDateTime time = time(year, month, day, clock);
        return time == null ? null : new TimeSpan(start, Offset.end(text, at), time, offset, true, null, false);
    }

    private @Nullable TimeSpan local(int start, char separator, int first, int second, int year, int[] clock) {
        boolean american = separator == '/' && isHalfDay();
        clock[0] = isHalfDay() ? halfDay(clock[0]) : clock[0];
        LocalDateTime dayFirst = time(year, second, first, clock);
        LocalDateTime monthFirst = time(year, first, second, clock);
        LocalDateTime wanted = american ? monthFirst : dayFirst;
        LocalDateTime other = american ? dayFirst : monthFirst;
        LocalDateTime taken = wanted == null ? other : wanted;
        LocalDateTime swapped = wanted == null || separator == '.' || wanted.equals(other) ? null : other;
        ZoneOffset offset = Offset.at(text, at);
        return taken == null ? null : new TimeSpan(start, Offset.end(text, at), taken, offset, false, swapped, false);
    }

    /** Steps over what stands between date and time: blank, T, plus, comma, a short word such as "kl." or "at". */
    private boolean skipToTime() {
        int from = at;
        int letters = 0;
        while (at < text.length() && at - from < 8 && !Characters.isDigit(text.charAt(at))) {
            char c = text.charAt(at);
            letters += Character.isLetter(c) ? 1 : 0;
            if (letters > 2 || !Character.isLetter(c) && " T+,.\t\n-_:".indexOf(c) < 0) {
                return false;
            }
            at++;
        }
        return at > from && at < text.length() && Characters.isDigit(text.charAt(at));
    }

    private int @Nullable [] clock() {
        int hour = number(2);
        char separator = Characters.at(text, at);
        if (hour < 0 || ":-.".indexOf(separator) < 0) {
            return null;
        }
        int minute = twoDigits(separator);
        boolean seconds = minute >= 0 && Characters.at(text, at) == separator;
        int second = seconds ? twoDigits(separator) : 0;
        boolean wrapped = Characters.at(text, at) == '\n' && Characters.at(text, at + 1) == separator;
        if (minute < 0 || second < 0 || wrapped) {
            return null;
        }
        int fraction = Characters.endOfDigits(text, at + 1);
        if (".,".indexOf(Characters.at(text, at)) >= 0 && fraction > at + 1) {
            at = fraction;
        }
        return new int[] {hour, minute, second};
    }

    private int twoDigits(char mark) {
        int from = at;
        int value = afterMark(mark, 2);
        return at - from == 3 ? value : -1;
    }

    private int afterMark(char mark, int digits) {
        if (Characters.at(text, at) != mark) {
            return -1;
        }
        at++;
        return number(digits);
    }

    private int number(int mostDigits) {
        int end = Characters.endOfDigits(text, at);
        if (end == at || end - at > mostDigits) {
            return -1;
        }
        int value = Integer.parseInt(text, at, end, 10);
        at = end;
        return value;
    }

    private boolean isHalfDay() {
        String mark = mark();
        return mark.equals("am") || mark.equals("pm");
    }

    private String mark() {
        int from = Characters.at(text, at) == ' ' ? at + 1 : at;
        return text.substring(Math.min(from, text.length()), Math.min(from + 2, text.length()))
                .toLowerCase(Locale.ROOT);
    }

    private int halfDay(int hour) {
        boolean afternoon = mark().equals("pm");
        at += Characters.at(text, at) == ' ' ? 3 : 2;
        return hour > 12 ? hour : hour % 12 + (afternoon ? 12 : 0);
    }

    private static @Nullable LocalDateTime time(int year, int month, int day, int[] clock) {
        if (year < OLDEST_YEAR) {
            return null;
        }
        try {
            return LocalDateTime.of(year, month, day, clock[0], clock[1], clock[2]);
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }
}
