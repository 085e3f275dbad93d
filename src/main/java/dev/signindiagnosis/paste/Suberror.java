package dev.signindiagnosis.paste;

import java.util.Optional;

/** Finds {@code suberror} of a token error: {@code "suberror":"basic_action"}. */
final class Suberror {

    private static final String NAME = "suberror";
    private static final int WIDEST_GAP = 6;

    private Suberror() {}

    static Optional<String> in(String text) {
        for (int i = 0; i + NAME.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, NAME, 0, NAME.length())) {
                String value = value(text, i + NAME.length());
                if (!value.isEmpty()) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    private static String value(String text, int from) {
        int start = from;
        while (start - from < WIDEST_GAP && " \t\n:=\"'".indexOf(Characters.at(text, start)) >= 0) {
            start++;
        }
        int end = start;
        while (Characters.isAlphanumeric(Characters.at(text, end)) || Characters.at(text, end) == '_') {
            end++;
        }
        return start == from ? "" : text.substring(start, end);
    }
}
