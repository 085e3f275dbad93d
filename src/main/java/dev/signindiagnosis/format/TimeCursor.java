package dev.signindiagnosis.format;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Goes through the characters of a time; at the end it gives the character NUL. */
final class TimeCursor {

    private static final int FRACTION_DIGITS = 9;
    private static final int MAX_NUMBER_DIGITS = 4;
    private static final int NOON = 12;
    private static final int MAX_OFFSET_HOURS = 18;

    private final String text;
    private int at;

    TimeCursor(String text) {
        this.text = text;
        skipBlanks();
    }

    boolean startsWith(String prefix) {
        return text.startsWith(prefix, at);
    }

    void skip(int count) {
        at += count;
    }

    /** How many digits come next. */
    int digitsAhead() {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - at;
    }

    /** The next digits as a number; the caller has counted them. */
    long number(int digits) {
        long number = 0;
        for (int i = 0; i < digits; i++) {
            number = number * 10 + (text.charAt(at++) - '0');
        }
        return number;
    }

    /** A number of up to four digits, or -1. */
    int number() {
        int digits = digitsAhead();
        return digits == 0 || digits > MAX_NUMBER_DIGITS ? -1 : (int) number(digits);
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    char take() {
        char next = peek();
        at++;
        return next;
    }

    /** Passes over {@code T}, a comma, {@code kl.} and blanks; false where nothing follows the date. */
    boolean skipBetweenDateAndTime() {
        if (peek() == 'T' || peek() == 't' || peek() == ',') {
            at++;
        }
        skipBlanks();
        skipLetters("kl.", "kl", "at ");
        skipBlanks();
        return peek() != 0;
    }

    /** Reads hour, minute, second and nanosecond; false where there is no clock. */
    boolean clock(int[] clock) {
        clock[0] = number();
        char between = take();
        clock[1] = number();
        if (between != ':' && between != '.' || clock[0] < 0 || clock[1] < 0) {
            return false;
        }
        if (peek() == between) {
            at++;
            clock[2] = number();
            clock[3] = fraction();
        }
        halfOfDay(clock);
        return clock[2] >= 0;
    }

    /** The offset that is written, UTC where none is, or null where it cannot be one. */
    @Nullable
    ZoneOffset zone() {
        skipBlanks();
        char sign = peek();
        if (sign != '+' && sign != '-') {
            skipLetters("UTC", "GMT", "Z", "z");
            return ZoneOffset.UTC;
        }
        at++;
        int hours = number();
        int minutes = peek() == ':' ? numberAfterColon() : 0;
        if (hours >= 100) {
            minutes = hours % 100;
            hours = hours / 100;
        }
        int total = hours * 60 + minutes;
        boolean real = hours >= 0 && minutes >= 0 && minutes < 60 && total <= MAX_OFFSET_HOURS * 60;
        return real ? ZoneOffset.ofTotalSeconds((sign == '-' ? -total : total) * 60) : null;
    }

    boolean atEnd() {
        skipBlanks();
        return at >= text.length();
    }

    private int numberAfterColon() {
        at++;
        return number();
    }

    private int fraction() {
        if (peek() != '.' && peek() != ',') {
            return 0;
        }
        at++;
        int nanos = 0;
        int digits = digitsAhead();
        for (int i = 0; i < FRACTION_DIGITS; i++) {
            nanos = nanos * 10 + (i < digits ? text.charAt(at + i) - '0' : 0);
        }
        at += digits;
        return nanos;
    }

    /** Reads {@code AM}, {@code p.m.} and the like, and turns the hour into one of 24. */
    private void halfOfDay(int[] clock) {
        skipBlanks();
        char half = Character.toLowerCase(peek());
        if (half != 'a' && half != 'p') {
            return;
        }
        if (clock[0] <= NOON) {
            clock[0] = clock[0] % NOON + (half == 'p' ? NOON : 0);
        }
        at++;
        skipLetters(".");
        skipBlanks();
        skipLetters("m", "M");
        skipLetters(".");
    }

    private void skipLetters(String... any) {
        for (String letters : any) {
            if (startsWith(letters)) {
                at += letters.length();
                return;
            }
        }
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200e' || c == '\u200f';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
