package dev.signindiagnosis.paste;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The zone behind a time: {@code Z}, {@code UTC}, {@code GMT}, {@code CET}, {@code +02:00}, {@code -0500}. */
final class Offset {

    /** Names of zones that mean one offset, in hours. */
    private static final Map<String, String> HOURS = Map.ofEntries(
            Map.entry("WEST", "1"),
            Map.entry("BST", "1"),
            Map.entry("CET", "1"),
            Map.entry("MEZ", "1"),
            Map.entry("CEST", "2"),
            Map.entry("MESZ", "2"),
            Map.entry("EET", "2"),
            Map.entry("EEST", "3"),
            Map.entry("EDT", "-4"),
            Map.entry("EST", "-5"),
            Map.entry("CDT", "-5"),
            Map.entry("MDT", "-6"),
            Map.entry("MST", "-7"),
            Map.entry("PDT", "-7"),
            Map.entry("PST", "-8"),
            Map.entry("JST", "9"));

    private static final int LONGEST_NAME = 4;

    private Offset() {}

    /** The offset written there, after a blank or none; null where none is. */
    static @Nullable ZoneOffset at(String text, int place) {
        int i = start(text, place);
        int named = namedEnd(text, i);
        if (named > i) {
            return parse(text.substring(i + 3, named));
        }
        if (utcLength(text, i) > 0) {
            return ZoneOffset.UTC;
        }
        String hours = HOURS.get(abbreviation(text, i));
        if (hours != null) {
            return ZoneOffset.ofHours(Integer.parseInt(hours));
        }
        int end = numberEnd(text, i);
        return end == i ? null : parse(text.substring(i, end));
    }

    /** Where the offset ends; the place itself where none is written. */
    static int end(String text, int place) {
        int i = start(text, place);
        int end = Math.max(Math.max(i + utcLength(text, i), namedEnd(text, i)), numberEnd(text, i));
        String zone = abbreviation(text, i);
        return HOURS.containsKey(zone) ? i + zone.length() : end == i ? place : end;
    }

    private static int start(String text, int place) {
        int i = place;
        while (Characters.at(text, i) == ' ' || Characters.at(text, i) == '(') {
            i++;
        }
        return i - place > 2 ? place : i;
    }

    /** The capital letters that stand there, or nothing where they are too many for a zone. */
    private static String abbreviation(String text, int i) {
        int end = i;
        while (Character.isUpperCase(Characters.at(text, end)) && end - i <= LONGEST_NAME) {
            end++;
        }
        return Character.isLetterOrDigit(Characters.at(text, end)) ? "" : text.substring(Math.min(i, end), end);
    }

    private static int utcLength(String text, int i) {
        if (Characters.at(text, i) == 'Z' || Characters.at(text, i) == 'z') {
            return 1;
        }
        return text.startsWith("UTC", i) || text.startsWith("GMT", i) ? 3 : 0;
    }

    private static int numberEnd(String text, int i) {
        char sign = Characters.at(text, i);
        if (sign != '+' && sign != '-') {
            return i;
        }
        int hours = Characters.endOfDigits(text, i + 1);
        if (hours == i + 5) {
            return hours;
        }
        int minutes = Characters.at(text, hours) == ':' ? Characters.endOfDigits(text, hours + 1) : -1;
        return hours == i + 3 && minutes == hours + 3 ? minutes : i;
    }

    /** The end of {@code UTC+1} or {@code GMT+01:00}, or the place itself. */
    private static int namedEnd(String text, int i) {
        char sign = Characters.at(text, i + 3);
        boolean named = utcLength(text, i) == 3 && (sign == '+' || sign == '-');
        int end = named ? numberEnd(text, i + 3) : i;
        int hours = named ? Characters.endOfDigits(text, i + 4) : i;
        boolean hoursAlone = named && end == i + 3 && hours > i + 4 && hours <= i + 6;
        return hoursAlone ? hours : end > i + 3 ? end : i;
    }

    private static @Nullable ZoneOffset parse(String written) {
        try {
            return ZoneOffset.of(written);
        } catch (DateTimeException noSuchOffset) {
            return null;
        }
    }
}
