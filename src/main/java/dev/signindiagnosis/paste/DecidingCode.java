package dev.signindiagnosis.paste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Picks the code that says what happened. Messages nest: {@code AADSTS70002: … AADSTS50126: …}, the last one is the
 * specific one. Where a text holds several messages, the one beside the sign-in's IDs counts, else the first.
 */
final class DecidingCode {

    private static final int NEAR = 40;
    private static final int WIDEST_NESTING = 300;
    private static final int MANY = 5;

    private DecidingCode() {}

    static @Nullable Integer of(String text, List<CodeSpan> codes, @Nullable ToldEvent event) {
        List<CodeSpan> prefixed = codes.stream().filter(CodeSpan::prefixed).toList();
        List<CodeSpan> spans = prefixed.isEmpty() ? codes : prefixed;
        if (spans.isEmpty()
                || prefixed.isEmpty()
                        && spans.stream().mapToInt(CodeSpan::code).distinct().count() > MANY) {
            return null;
        }
        return spans.get(place(text, spans, event)).code();
    }

    private static int place(String text, List<CodeSpan> spans, @Nullable ToldEvent event) {
        if (event == null || event.start > text.length()) {
            return lastOfNesting(text, spans, 0);
        }
        int before = -1;
        int after = -1;
        for (int i = 0; i < spans.size(); i++) {
            before = spans.get(i).end() <= event.start ? i : before;
            after = after < 0 && spans.get(i).start() >= event.end ? i : after;
        }
        if (before < 0
                || after >= 0 && isBehindLabel(text, event.end, spans.get(after).start())) {
            return lastOfNesting(text, spans, Math.max(after, 0));
        }
        return before;
    }

    /** Error pages put the message behind the IDs: {@code Timestamp: … Message: AADSTS…}. */
    private static boolean isBehindLabel(String text, int end, int start) {
        if (start - end > NEAR) {
            return false;
        }
        String line = text.substring(Math.max(end, text.lastIndexOf('\n', start) + 1), start)
                .strip();
        return line.endsWith(":") && line.chars().anyMatch(Character::isLetter);
    }

    private static int lastOfNesting(String text, List<CodeSpan> spans, int first) {
        int last = first;
        while (last + 1 < spans.size() && nests(text, spans.get(last), spans.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean nests(String text, CodeSpan outer, CodeSpan inner) {
        return inner.start() - outer.end() <= WIDEST_NESTING
                && text.substring(outer.end(), inner.start()).indexOf('\n') < 0;
    }
}
