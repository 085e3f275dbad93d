package dev.signindiagnosis.paste;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Takes the layers off a pasted text: JSON escapes, HTML, percent encoding, quoted-printable, Markdown, quoted mail and
 * typography. Layers lie in each other in any order, so peeling repeats until nothing changes, at most
 * {@value #ROUNDS} times. Each layer is linear in the text and none makes it longer than three characters for one.
 */
final class TextUnwrapping {

    static final int ROUNDS = 6;

    private static final List<UnaryOperator<String>> REPEATED =
            List.of(HtmlText::peel, BackslashEscapes::peel, UrlEncoding::peel);

    private TextUnwrapping() {}

    /** The text as a person would read it. */
    static String unwrap(String text) {
        String plain = QuotedPrintable.peel(Typography.peel(text));
        for (int round = 0; round < ROUNDS; round++) {
            String before = plain;
            for (UnaryOperator<String> layer : REPEATED) {
                plain = layer.apply(plain);
            }
            if (plain.equals(before)) {
                break;
            }
        }
        return MarkdownText.peel(Typography.peel(plain));
    }
}
