package dev.signindiagnosis.paste;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds codes of client libraries and of Windows, which no sign-in log knows: {@code 0x80048823}, {@code CAA20004},
 * {@code -2147186943}, the long numbers of the Windows account broker.
 */
final class ClientCodes {

    private static final int MOST = 20;

    private ClientCodes() {}

    static List<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        int i = 0;
        while (i < text.length() && found.size() < MOST) {
            int end = endOfWord(text, i);
            if (end > i && isClientCode(text, i, end)) {
                boolean negative = Characters.at(text, i - 1) == '-';
                found.add((negative ? "-" : "") + text.substring(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return List.copyOf(found);
    }

    private static boolean isClientCode(String text, int start, int end) {
        int length = end - start;
        if (text.startsWith("0x", start)) {
            return length >= 8 && length <= 10 && areHex(text, start + 2, end);
        }
        if (text.startsWith("CAA", start)) {
            return length >= 7 && length <= 9 && areHex(text, start + 3, end);
        }
        boolean digits = Characters.endOfDigits(text, start) == end;
        char before = Characters.at(text, start - 1);
        boolean negative = before == '-' && !Characters.isAlphanumeric(Characters.at(text, start - 2));
        return digits && (negative && length >= 5 && length <= 10 || length == 10 && text.startsWith("3399", start));
    }

    private static boolean areHex(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Characters.isHex(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (Characters.isAlphanumeric(Characters.at(text, end))) {
            end++;
        }
        return end;
    }
}
