package dev.signindiagnosis.paste;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time whose month is an English word, as programs write it: {@code 20 Nov 2026 09:12:00 GMT}. */
final class WordedTime {

    private static final Pattern FORM = Pattern.compile(
            "(\\d{1,2})[ -]([A-Za-z]{3})[a-z]{0,6}[ -](\\d{4}),?\\s(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(?:\\.\\d{1,9})?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Set<String> DAYS = Set.of("mon, ", "tue, ", "wed, ", "thu, ", "fri, ", "sat, ", "sun, ");
    private static final int DAY_LENGTH = 5;
    private static final int LONGEST = 48;

    private WordedTime() {}

    /** The time that starts there, if one does. */
    static @Nullable TimeSpan at(String text, int start) {
        Matcher form = FORM.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        return form.lookingAt() ? span(text, start, form) : null;
    }

    /** Whether a time is written with a word for its month. */
    static boolean isWorded(String text, TimeSpan time) {
        return Character.isLetter(Characters.at(text, time.start()))
                || Character.isLetter(Characters.at(text, Characters.endOfDigits(text, time.start()) + 1));
    }

    private static @Nullable TimeSpan span(String text, int start, Matcher form) {
        int month = MONTHS.indexOf(form.group(2).toLowerCase(Locale.ROOT)) + 1;
        try {
            LocalDateTime time = LocalDateTime.of(
                    number(form, 3), month, number(form, 1), number(form, 4), number(form, 5), number(form, 6));
            int end = form.end();
            return new TimeSpan(
                    startOfDay(text, start), Offset.end(text, end), time, Offset.at(text, end), false, null, false);
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    /** Where the day of the week in front of the date starts, as in {@code Fri, 20 Nov}; the date itself without one. */
    private static int startOfDay(String text, int start) {
        int day = start - DAY_LENGTH;
        return day >= 0 && DAYS.contains(text.substring(day, start).toLowerCase(Locale.ROOT)) ? day : start;
    }

    private static int number(Matcher form, int group) {
        String digits = form.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
