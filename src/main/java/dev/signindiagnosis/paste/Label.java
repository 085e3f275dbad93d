package dev.signindiagnosis.paste;

import java.util.List;
import java.util.Optional;

/**
 * The words that stand in front of a value and name it. Between label and value there may be colons, quotes, brackets,
 * line ends and a word such as "is".
 *
 * @param words the label and what stands before it, back to the value before
 * @param nearest the words after the last break: sentence end, comma, line end, quote
 * @param gap what stands between label and value
 */
record Label(Skeleton words, Skeleton nearest, String gap) {

    private static final String GAP = " \t\n:=\"'>([{|/_-#\\<\u00b0";
    private static final String BREAKS = "\n;,|{}\"[]()&?#";
    private static final int MOST_LINES = 4;
    private static final List<String> FILLERS = List.of(
            "is",
            "was",
            "er",
            "ist",
            "est",
            "value",
            "guid",
            "uuid",
            "string36",
            "equals",
            "var",
            "nummer",
            "number",
            "no");

    /**
     * The label of the value that starts at {@code start}.
     *
     * @param floor the end of the value before; a label never reaches beyond it
     */
    static Label of(String text, int floor, int start) {
        int end = start;
        int lines = 0;
        int lowest = Math.max(floor, start - Skeleton.REACH);
        while (end > lowest && GAP.indexOf(text.charAt(end - 1)) >= 0 && lines < MOST_LINES) {
            end--;
            lines += text.charAt(end) == '\n' ? 1 : 0;
        }
        Skeleton words = withoutFiller(Skeleton.before(text, floor, end));
        return new Label(
                words,
                withoutFiller(Skeleton.before(text, lastBreak(text, lowest, end), end)),
                text.substring(end, start));
    }

    /** Whether the value stands in quotes, as in {@code application 'x'}. */
    boolean quoted() {
        return gap.indexOf('\'') >= 0 || gap.indexOf('"') >= 0 || gap.indexOf('\u00b0') >= 0;
    }

    /** Whether the value is the host or first part of an address: {@code api://x}. */
    boolean inAddress() {
        return gap.contains("://");
    }

    /** The role of an ID with this label. */
    Optional<Role> role() {
        if (inAddress()) {
            return Optional.of(words.endsWith("api") ? Role.RESOURCE : Role.UNNAMED);
        }
        Optional<Role> told = IdLabels.in(words).map(IdLabels::role);
        if (told.isPresent() && told.get() != Role.PLAIN_ID) {
            return told;
        }
        Optional<Role> translated = quoted() ? IdWords.role(nearest) : IdWords.in(nearest);
        return translated.isPresent() ? translated : told;
    }

    private static Skeleton withoutFiller(Skeleton words) {
        for (String filler : FILLERS) {
            if (words.endsWith(filler)) {
                return words.without(filler);
            }
        }
        return words;
    }

    private static int lastBreak(String text, int lowest, int end) {
        for (int i = end - 1; i >= lowest; i--) {
            char c = text.charAt(i);
            if (BREAKS.indexOf(c) >= 0 || c == '\u3002' || c == '\u3001' || c == '.' && endsSentence(text, i)) {
                return i + 1;
            }
        }
        return lowest;
    }

    /** Whether a full stop is no abbreviation's: Spanish writes "Id. de seguimiento". */
    private static boolean endsSentence(String text, int stop) {
        boolean abbreviation = stop >= 2 && text.regionMatches(true, stop - 2, "id", 0, 2);
        return !abbreviation && Character.isWhitespace(Characters.at(text, stop + 1));
    }
}
