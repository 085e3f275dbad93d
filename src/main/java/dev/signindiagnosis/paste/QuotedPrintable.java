package dev.signindiagnosis.paste;

import java.nio.charset.StandardCharsets;

/**
 * Undoes the transfer encoding of mail: {@code =} at a line's end joins lines, {@code =3D} is an equals sign. Plain
 * texts hold equals signs too, so this layer is peeled only where both signs of it are there, or where every joined line
 * has the length at which mail programs break.
 */
final class QuotedPrintable {

    /** The longest line that the encoding allows, its sign included. */
    private static final int FULL_LINE = 76;

    private QuotedPrintable() {}

    static String peel(String text) {
        return looksEncoded(text) ? decode(text) : text;
    }

    private static boolean looksEncoded(String text) {
        boolean escaped =
                text.contains("=3D") || text.contains("=20") || text.contains("=C3=") || text.contains("=E2=");
        return text.contains("=\n") && (escaped || everyLineIsFull(text));
    }

    /** Whether every line that ends with the sign is as long as mail programs make lines. */
    private static boolean everyLineIsFull(String text) {
        int from = 0;
        for (int end = text.indexOf("=\n"); end >= 0; end = text.indexOf("=\n", end + 1)) {
            int start = Math.max(from, text.lastIndexOf('\n', end) + 1);
            if (end - start < FULL_LINE - 4 || end - start >= FULL_LINE) {
                return false;
            }
            from = end;
        }
        return true;
    }

    private static String decode(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            if (text.startsWith("=\n", i)) {
                i += 2;
            } else if (HexBytes.at(text, i, '=')) {
                int end = HexBytes.endOfRun(text, i, '=');
                plain.append(new String(HexBytes.of(text, i, end), StandardCharsets.UTF_8));
                i = end;
            } else {
                plain.append(text.charAt(i++));
            }
        }
        return Typography.peel(plain.toString());
    }
}
