package dev.signindiagnosis.paste;

import java.nio.charset.StandardCharsets;

/**
 * Undoes percent encoding, and {@code +} where it stands for a blank. A plus sign is a blank only in a run of
 * characters that shows such an encoding; between two digits it stays, since there it is a time's offset or is read as
 * a separator.
 */
final class UrlEncoding {

    private UrlEncoding() {}

    static String peel(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = endOfRun(text, i);
            if (end == i) {
                plain.append(text.charAt(i++));
            } else {
                decode(text, i, end, showsPluses(text, i, end), plain);
                i = end;
            }
        }
        return plain.toString();
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        return end;
    }

    private static boolean showsPluses(String text, int start, int end) {
        int pluses = 0;
        for (int i = start; i < end; i++) {
            boolean plus = isBlankPlus(text, i);
            if (plus && Characters.at(text, i - 1) == ':' || HexBytes.at(text, i, '%')) {
                return true;
            }
            pluses += plus ? 1 : 0;
        }
        return pluses > 1;
    }

    private static boolean isBlankPlus(String text, int i) {
        return text.charAt(i) == '+'
                && !(Characters.isDigit(Characters.at(text, i - 1)) && Characters.isDigit(Characters.at(text, i + 1)));
    }

    private static void decode(String text, int start, int end, boolean pluses, StringBuilder plain) {
        int i = start;
        while (i < end) {
            if (HexBytes.at(text, i, '%')) {
                int runEnd = HexBytes.endOfRun(text, i, '%');
                plain.append(new String(HexBytes.of(text, i, runEnd), StandardCharsets.UTF_8));
                i = runEnd;
            } else {
                plain.append(pluses && isBlankPlus(text, i) ? ' ' : text.charAt(i));
                i++;
            }
        }
    }
}
