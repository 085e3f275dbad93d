package dev.signindiagnosis.paste;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds codes of systems beside Entra ID, which keep their prefix: Azure AD B2C, Access Control Service, AD FS. */
final class NeighbourCodes {

    private static final List<String> PREFIXES = List.of("AADB2C", "ACS", "MSIS");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 7;
    private static final int MOST = 20;

    private NeighbourCodes() {}

    static List<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < text.length() && found.size() < MOST; i++) {
            char c = text.charAt(i);
            if ("AaMm".indexOf(c) >= 0 && !Character.isLetterOrDigit(Characters.at(text, i - 1))) {
                addCode(text, i, found);
            }
        }
        return List.copyOf(found);
    }

    private static void addCode(String text, int i, Set<String> found) {
        for (String prefix : PREFIXES) {
            int digits = i + prefix.length();
            if (text.regionMatches(true, i, prefix, 0, prefix.length())) {
                int end = Characters.endOfDigits(text, digits);
                if (end - digits >= SHORTEST && end - digits <= LONGEST) {
                    found.add(text.substring(i, end).toUpperCase(Locale.ROOT));
                }
            }
        }
    }
}
