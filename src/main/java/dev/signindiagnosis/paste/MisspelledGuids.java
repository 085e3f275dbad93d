package dev.signindiagnosis.paste;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what looks like a GUID and is none: a digit is missing, too many or wrong. Masked IDs ({@code xxxx-…}) do not
 * count, they have too few digits.
 */
final class MisspelledGuids {

    private static final int MOST = 20;

    private MisspelledGuids() {}

    static List<String> in(String text, List<GuidSpan> guids) {
        List<String> found = new ArrayList<>();
        int next = 0;
        int i = 0;
        while (i < text.length() && found.size() < MOST) {
            int end = endOfRun(text, i);
            while (next < guids.size() && guids.get(next).end() <= i) {
                next++;
            }
            boolean holdsGuid = next < guids.size() && guids.get(next).start() < end;
            if (!holdsGuid && looksLikeGuid(text, i, end)) {
                found.add(text.substring(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (Characters.isAlphanumeric(Characters.at(text, end)) || Characters.at(text, end) == '-') {
            end++;
        }
        return end;
    }

    private static boolean looksLikeGuid(String text, int start, int end) {
        if (end - start < 30 || end - start > 42) {
            return false;
        }
        int dashes = 0;
        int hex = 0;
        for (int i = start; i < end; i++) {
            dashes += text.charAt(i) == '-' ? 1 : 0;
            hex += Characters.isHex(text.charAt(i)) ? 1 : 0;
        }
        return dashes >= 3 && dashes <= 5 && hex >= 27 && end - start - dashes - hex <= 2;
    }
}
