package dev.signindiagnosis.format;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a JSON value or a cell says when read as a text, a flag, a number, a time or a list; null where it says nothing. */
final class Values {

    private static final int MAX_DIGITS = 18;

    private Values() {}

    /** The characters as they stand; null where they are blank. */
    static @Nullable String text(Object value) {
        if (value instanceof String text) {
            return text.isBlank() ? null : text;
        }
        if (value instanceof JsonNumber number) {
            return number.text();
        }
        return value instanceof Boolean flag ? flag.toString() : null;
    }

    /** True and false in the spellings of JSON, CSV exports and people; null for anything else. */
    static @Nullable Boolean flag(Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        String text = text(value);
        return text == null
                ? null
                : switch (text.strip().toLowerCase(Locale.ROOT)) {
                    case "true", "yes", "1" -> Boolean.TRUE;
                    case "false", "no", "0" -> Boolean.FALSE;
                    default -> null;
                };
    }

    /** A whole number, also as text; null for anything else. */
    static @Nullable Long number(Object value) {
        String text = text(value);
        return text == null ? null : digits(text.strip());
    }

    private static @Nullable Long digits(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int count = text.length() - start;
        if (count == 0 || count > MAX_DIGITS) {
            return null;
        }
        long number = 0;
        for (int i = start; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            number = number * 10 + digit;
        }
        return start == 1 ? -number : number;
    }

    /** A time in any spelling that logs use; null where there is none or it cannot be read. */
    static @Nullable Instant time(Object value, DateOrder order) {
        String text = text(value);
        return text == null ? null : LogTime.parse(text, order);
    }

    /** An object, also where it was written as text. */
    static @Nullable JsonObject object(Object value) {
        return structure(value) instanceof JsonObject object ? object : null;
    }

    /** A list, also where it was written as text; a lone object is a list of one. Null for anything else. */
    static @Nullable List<?> list(Object value) {
        Object structure = structure(value);
        if (structure instanceof List<?> list) {
            return list;
        }
        return structure instanceof JsonObject object && object.size() > 0 ? List.of(object) : null;
    }

    private static @Nullable Object structure(Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        String bare = text.strip();
        return bare.startsWith("{") || bare.startsWith("[") ? JsonText.nested(bare) : null;
    }
}
