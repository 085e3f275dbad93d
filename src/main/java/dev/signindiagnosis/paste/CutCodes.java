package dev.signindiagnosis.paste;

import java.util.List;

/**
 * Leaves out numbers that a console or a shortened title cut: the rest of the digits stands on the next line, or three
 * dots stand there, and the whole number is elsewhere in the text.
 */
final class CutCodes {

    private static final int MANY = 20;

    private CutCodes() {}

    static List<CodeSpan> without(String text, List<CodeSpan> found) {
        return found.size() > MANY
                ? found
                : found.stream()
                        .filter(span -> found.stream().noneMatch(whole -> isCut(text, span, whole)))
                        .toList();
    }

    private static boolean isCut(String text, CodeSpan span, CodeSpan whole) {
        String part = Integer.toString(span.code());
        String all = Integer.toString(whole.code());
        if (all.length() <= part.length() || !all.startsWith(part)) {
            return false;
        }
        boolean wrapped = text.startsWith("\n" + all.substring(part.length()), span.end());
        return wrapped || text.startsWith("...", span.end()) || text.startsWith("\u2026", span.end());
    }
}
