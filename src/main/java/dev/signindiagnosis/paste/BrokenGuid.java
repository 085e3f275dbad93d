package dev.signindiagnosis.paste;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A GUID that a console wrapped or a scanner spaced out: its digits and dashes with blanks between. A break is believed
 * at a dash, at a line's end, or in a group with two digits on each side; at most {@value #MOST_BREAKS} of them. Letters
 * behind a break that begin a word do not complete a GUID.
 */
final class BrokenGuid {

    private static final int MOST_BREAKS = 4;
    private static final int WIDEST_BREAK = 24;
    private static final int[] DASHES = {8, 13, 18, 23};
    private static final int LENGTH = 36;

    private final String text;
    private final StringBuilder digits = new StringBuilder(LENGTH);
    private int breaks;
    private int lastBreak;

    private BrokenGuid(String text) {
        this.text = text;
    }

    /** The GUID whose first dash stands there, if it is a broken one. */
    static @Nullable GuidSpan at(String text, int from, int dash) {
        int start = startOfFirstGroup(text, from, dash);
        return start < 0 ? null : new BrokenGuid(text).from(start);
    }

    private @Nullable GuidSpan from(int start) {
        int i = start;
        while (digits.length() < LENGTH && i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i = afterBreak(i);
                if (i < 0) {
                    return null;
                }
            } else if (fits(c)) {
                digits.append(c);
                i++;
            } else {
                return null;
            }
        }
        char after = Characters.at(text, i);
        boolean ends = !Characters.isHex(after) && !(Character.isLetter(after) && endsInWord());
        boolean whole = digits.length() == LENGTH && ends;
        return whole ? new GuidSpan(start, i, digits.toString().toLowerCase(Locale.ROOT), true) : null;
    }

    /** Whether letters alone stand behind a break in the last group: with a letter behind them they begin a word. */
    private boolean endsInWord() {
        return lastBreak > DASHES[3] && digits.substring(lastBreak).chars().allMatch(Character::isLetter);
    }

    private boolean fits(char c) {
        return isDashPlace(digits.length()) ? c == '-' : Characters.isHex(c);
    }

    /** The place after a break that starts at {@code i}, or -1 where the break is not believed. */
    private int afterBreak(int i) {
        int end = i;
        boolean line = false;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            line |= text.charAt(end) == '\n';
            end++;
            if (end - i > WIDEST_BREAK) {
                return -1;
            }
        }
        breaks++;
        lastBreak = digits.length();
        boolean atDash = Characters.at(text, i - 1) == '-' || Characters.at(text, end) == '-';
        boolean inGroup = areHex(i - 2) && areHex(end);
        return breaks <= MOST_BREAKS && (line || atDash || inGroup) ? end : -1;
    }

    private boolean areHex(int start) {
        return Characters.isHex(Characters.at(text, start)) && Characters.isHex(Characters.at(text, start + 1));
    }

    private static int startOfFirstGroup(String text, int from, int dash) {
        int count = 0;
        int i = dash;
        while (i > from && count < DASHES[0] && dash - i < DASHES[0] + WIDEST_BREAK) {
            i--;
            char c = text.charAt(i);
            if (Characters.isHex(c)) {
                count++;
            } else if (!Character.isWhitespace(c)) {
                return -1;
            }
        }
        boolean fresh = i <= from || !Characters.isAlphanumeric(text.charAt(i - 1));
        return count == DASHES[0] && fresh ? i : -1;
    }

    private static boolean isDashPlace(int place) {
        for (int dash : DASHES) {
            if (place == dash) {
                return true;
            }
        }
        return false;
    }
}
