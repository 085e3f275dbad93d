package dev.signindiagnosis.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names as they are compared: without regard to case, to how an accented letter is composed, to width and to runs of
 * blanks. {@code Å}, {@code å} and {@code a} with a ring added are one letter; {@code å} and {@code a} are two.
 */
public final class FoldedText {

    private FoldedText() {}

    /** The text in the spelling that is compared; empty where it holds nothing but blanks. */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text;
        }
        if (isAscii(text)) {
            return singleBlanks(text.toLowerCase(Locale.ROOT));
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String lower = Normalizer.normalize(composed.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
        return singleBlanks(lower);
    }

    /**
     * The rests of a folded text that begin with each of its words, the first word left out: what a search for the start
     * of a word compares. A word is a run of letters and digits.
     */
    public static List<String> fromEachWord(String folded) {
        List<String> rests = new ArrayList<>();
        for (int i = 1; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i)) && !Character.isLetterOrDigit(folded.charAt(i - 1))) {
                rests.add(folded.substring(i));
            }
        }
        return rests;
    }

    /** Spares the common case, an ID or a user name in lower case, the cost of normalising. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7f || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    /** Such a text is composed as it stands. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String singleBlanks(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || c < ' ';
            if (!blank) {
                single.append(c);
            } else if (!single.isEmpty() && single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        return single.toString().stripTrailing();
    }
}
