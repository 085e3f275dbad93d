package dev.signindiagnosis.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that name their month, in English or Norwegian: {@code Fri, 02 Oct 2026}, {@code 2-okt-2026}, {@code Oct 2, 2026}. */
final class MonthNames {

    private static final int LONGEST = 60;

    private static final String WEEKDAY = "^\\s*(?:\\p{L}{2,9}\\.?,?\\s+)?";

    private static final Pattern DAY_FIRST = Pattern.compile(
            WEEKDAY + "(?<day>\\d{1,2})\\.?[-\\s/]+(?<month>\\p{L}{3,9})\\.?[-\\s/,]+(?<year>\\d{4})(?<rest>.*)$");

    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + "(?<month>\\p{L}{3,9})\\.?\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})(?<rest>.*)$");

    /** The first three letters, with Norwegian spellings behind the English one. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb"),
            List.of("mar"),
            List.of("apr"),
            List.of("may", "mai"),
            List.of("jun"),
            List.of("jul"),
            List.of("aug"),
            List.of("sep"),
            List.of("oct", "okt"),
            List.of("nov"),
            List.of("dec", "des"));

    private MonthNames() {}

    /** The same time with its date as year, month and day in numbers; empty where the text names no month. */
    static Optional<String> inNumbers(String text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : inNumbers(DAY_FIRST.matcher(text)).or(() -> inNumbers(MONTH_FIRST.matcher(text)));
    }

    private static Optional<String> inNumbers(Matcher date) {
        int month = date.matches() ? month(date.group("month")) : 0;
        return month == 0
                ? Optional.empty()
                : Optional.of(date.group("year") + "-" + month + "-" + date.group("day") + date.group("rest"));
    }

    /** From 1; 0 where the word is no month. */
    private static int month(String word) {
        String start = word.substring(0, 3).toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(start)) {
                return i + 1;
            }
        }
        return 0;
    }
}
