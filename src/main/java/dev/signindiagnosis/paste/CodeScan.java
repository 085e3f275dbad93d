package dev.signindiagnosis.paste;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds AADSTS numbers: with their prefix however it is spaced, and bare where a label, a list or their place in the
 * text says what they are. Ports, years, line numbers, versions and the codes of clients are no such numbers.
 */
final class CodeScan {

    private static final String PREFIX = "aadsts";
    private static final int SHORTEST = 5;
    private static final int LONGEST = 7;
    private static final int WIDEST_GAP = 3;

    private CodeScan() {}

    /** The numbers in order of appearance, repeated where the text repeats them. */
    static List<CodeSpan> in(String text) {
        List<CodeSpan> found = new ArrayList<>();
        BareCodes bare = new BareCodes(text);
        int i = 0;
        while (i < text.length()) {
            CodeSpan span = null;
            int prefix = endOfPrefix(text, i);
            if (prefix >= 0) {
                span = prefixed(text, i, prefix);
            } else if (Characters.isDigit(text.charAt(i))) {
                span = bare.at(i, found);
            }
            if (span != null) {
                found.add(span);
                i = span.end();
            } else {
                i = Math.max(i + 1, Characters.endOfDigits(text, i));
            }
        }
        return CutCodes.without(text, bare.withoutTypos(found));
    }

    /** Where the prefix that starts there ends, a line end inside it passed over; -1 where none starts. */
    private static int endOfPrefix(String text, int start) {
        int i = start;
        for (int k = 0; k < PREFIX.length(); k++) {
            if (k > 0 && i < text.length() && text.charAt(i) == '\n') {
                i++;
            }
            if (Character.toLowerCase(Characters.at(text, i)) != PREFIX.charAt(k)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private static @Nullable CodeSpan prefixed(String text, int start, int endOfPrefix) {
        int i = endOfPrefix;
        int limit = i + WIDEST_GAP;
        while (i < limit && " \t\n:-_#".indexOf(Characters.at(text, i)) >= 0 && i < text.length()) {
            i++;
        }
        int end = Characters.endOfDigits(text, i);
        String digits = text.substring(i, end);
        if (digits.length() < SHORTEST && !digits.isEmpty() && isBlank(text, end)) {
            int joined = Characters.endOfDigits(text, end + 1);
            digits = digits + text.substring(Math.min(end + 1, text.length()), joined);
            end = joined;
        }
        int rest = endOfRest(text, end);
        if (rest > 0 && digits.length() + rest - end - 1 <= LONGEST) {
            digits = digits + text.substring(end + 1, rest);
            end = rest;
        }
        boolean code = digits.length() >= SHORTEST && digits.length() <= LONGEST;
        return code ? new CodeSpan(start, end, Integer.parseInt(digits), true) : null;
    }

    /** Where the rest of a number ends that a console wrapped: the next line begins with digits and a colon, and no
     * clock does; else -1. */
    private static int endOfRest(String text, int end) {
        int rest = Characters.endOfDigits(text, end + 1);
        return Characters.at(text, end) == '\n'
                        && rest > end + 1
                        && Characters.at(text, rest) == ':'
                        && !Characters.isDigit(Characters.at(text, rest + 1))
                ? rest
                : -1;
    }

    private static boolean isBlank(String text, int i) {
        return i + 1 < text.length()
                && Character.isWhitespace(text.charAt(i))
                && Characters.isDigit(text.charAt(i + 1));
    }
}
