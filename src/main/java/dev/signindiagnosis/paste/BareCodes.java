package dev.signindiagnosis.paste;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a bare number is an AADSTS number. It needs a label ("Error Code", {@code error_codes},
 * {@code error?code=}), a line or list of its own in a text about errors, the first place in the text, or a text without
 * words; and it must begin as known numbers begin.
 */
final class BareCodes {

    /** How published numbers of five, six and seven digits begin. */
    private static final Map<Integer, Set<String>> BEGINNINGS = Map.of(
            5,
            Set.of(
                    "16", "17", "20", "26", "28", "29", "40", "50", "51", "52", "53", "54", "65", "67", "70", "75",
                    "76", "80", "81", "82", "90"),
            6,
            Set.of("10", "12", "13", "14", "16", "22", "23", "24", "29", "39", "50", "53", "65", "70", "75", "90"),
            7,
            Set.of("10", "11", "14", "22", "50", "70", "75", "90"));

    private static final int WIDEST_JOINT = 8;

    /** What may stand between the numbers of a list, beside marks: "and" and its like. */
    private static final Set<String> JOINTS =
            Set.of("", "and", "or", "og", "och", "eller", "und", "oder", "et", "y", "e");

    private final String text;
    private final boolean aboutErrors;
    private final boolean valuesOnly;

    BareCodes(String text) {
        this.text = text;
        String head = text.substring(0, Math.min(text.length(), 100_000));
        this.aboutErrors = ErrorWords.in(head);
        this.valuesOnly = ValuesOnly.in(text);
    }

    /** The number there, if it is one. */
    @Nullable
    CodeSpan at(int start, List<CodeSpan> before) {
        int end = Characters.endOfDigits(text, start);
        if (end - start < 5 || end - start > 7 || !standsAlone(start, end) || !beginsAsKnown(start, end)) {
            return null;
        }
        boolean told = valuesOnly
                || isLabelled(start)
                || continuesList(start, before)
                || opensText(start, end)
                || hasItsLine(start, end);
        return told ? new CodeSpan(start, end, Integer.parseInt(text, start, end, 10), false) : null;
    }

    /** Leaves out bare numbers that are a code of the text with a digit lost. */
    List<CodeSpan> withoutTypos(List<CodeSpan> found) {
        return found.stream()
                .filter(span -> span.prefixed() || !isTypo(span, found))
                .toList();
    }

    private static boolean isTypo(CodeSpan span, List<CodeSpan> found) {
        return found.size() < 10 && found.stream().anyMatch(other -> misses(span.code(), other.code()));
    }

    private static boolean misses(int shorter, int longer) {
        String whole = Integer.toString(longer);
        String part = Integer.toString(shorter);
        if (whole.length() != part.length() + 1 || whole.startsWith(part)) {
            return false;
        }
        int k = 0;
        while (k < part.length() && part.charAt(k) == whole.charAt(k)) {
            k++;
        }
        return whole.substring(k + 1).equals(part.substring(k)) && k > 2;
    }

    private boolean standsAlone(int start, int end) {
        char before = Characters.at(text, start - 1);
        char after = Characters.at(text, end);
        boolean negative = before == '-' && !Characters.isAlphanumeric(Characters.at(text, start - 2));
        boolean number = (after == '.' || after == ',' || after == ':' || after == '-')
                && Characters.isDigit(Characters.at(text, end + 1))
                && after != ',';
        return !Character.isLetterOrDigit(before)
                && !Character.isLetterOrDigit(after)
                && before != '.'
                && before != '+'
                && before != '$'
                && !negative
                && !number
                && after != '%';
    }

    private boolean beginsAsKnown(int start, int end) {
        return BEGINNINGS.getOrDefault(end - start, Set.of()).contains(text.substring(start, start + 2));
    }

    private boolean isLabelled(int start) {
        Label label = Label.of(text, 0, start);
        char last = Characters.at(text, start - label.gap().length() - 1);
        boolean apart = last == ',' && label.words().toString().indexOf("xmsclitelem") < 0;
        return !apart && ErrorWords.nameCode(label);
    }

    private boolean continuesList(int start, List<CodeSpan> before) {
        if (before.isEmpty() || before.get(before.size() - 1).prefixed()) {
            return false;
        }
        int from = before.get(before.size() - 1).end();
        return start - from <= WIDEST_JOINT
                && JOINTS.contains(text.substring(from, start).replaceAll("[ ,;\"'/\n&-]", ""));
    }

    private boolean opensText(int start, int end) {
        boolean first =
                start <= 3 && text.substring(0, start).chars().noneMatch(c -> c == '(' || Character.isLetterOrDigit(c));
        return first && (aboutErrors || text.substring(end).isBlank());
    }

    private boolean hasItsLine(int start, int end) {
        int from = start;
        while (from > 0 && " \t-\u2022,.".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        int to = end;
        while (" \t,;.".indexOf(Characters.at(text, to)) >= 0) {
            to++;
        }
        return aboutErrors && Characters.at(text, from - 1) == '\n' && Characters.at(text, to) == '\n';
    }
}
