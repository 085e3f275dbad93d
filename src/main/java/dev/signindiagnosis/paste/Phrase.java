package dev.signindiagnosis.paste;

import java.util.Optional;

/**
 * A value between two fixed pieces of a message: {@code in the directory '} … {@code '}.
 *
 * @param before what stands before the value, in small letters
 * @param after what stands after it; a line end where this is empty
 */
record Phrase(String before, String after) {

    private static final int LONGEST = 120;
    private static final int MOST_TRIES = 20;

    /** The first value between the pieces that is no placeholder. */
    Optional<String> in(String text) {
        int at = indexOf(text, before, 0);
        for (int tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
            int start = at + before.length();
            String rest = text.substring(start, Math.min(text.length(), start + LONGEST));
            int end = end(rest, start + rest.length() == text.length());
            if (end >= 0 && Placeholders.isReal(rest.substring(0, end))) {
                return Optional.of(rest.substring(0, end).strip());
            }
            at = indexOf(text, before, start);
        }
        return Optional.empty();
    }

    private int end(String rest, boolean toTheEnd) {
        int end = rest.indexOf(after.isEmpty() ? "\n" : after);
        return end < 0 && after.isEmpty() && toTheEnd ? rest.length() : end;
    }

    private static int indexOf(String text, String piece, int from) {
        char small = piece.charAt(0);
        char large = Character.toUpperCase(small);
        for (int i = from; i + piece.length() <= text.length(); i++) {
            char c = text.charAt(i);
            if ((c == small || c == large) && text.regionMatches(true, i, piece, 0, piece.length())) {
                return i;
            }
        }
        return -1;
    }
}
