package dev.signindiagnosis.paste;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The zone behind a time: {@code Z}, {@code UTC}, {@code GMT}, {@code +02:00}, {@code -0500}. */
final class Offset {

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
        int end = numberEnd(text, i);
        return end == i ? null : parse(text.substring(i, end));
    }

    /** Where the offset ends; the place itself where none is written. */
    static int end(String text, int place) {
        int i = start(text, place);
        int end = Math.max(Math.max(i + utcLength(text, i), namedEnd(text, i)), numberEnd(text, i));
        return end == i ? place : end;
    }

    private static int start(String text, int place) {
        int i = place;
        while (Characters.at(text, i) == ' ' || Characters.at(text, i) == '(') {
            i++;
        }
        return i - place > 2 ? place : i;
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
