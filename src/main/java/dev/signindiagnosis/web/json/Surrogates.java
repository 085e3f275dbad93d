package dev.signindiagnosis.web.json;

/** Mends texts that hold half a character, which UTF-8 cannot write. */
final class Surrogates {

    private static final char REPLACEMENT = '\uFFFD';

    private Surrogates() {}

    /** The same text with every surrogate that stands alone replaced by U+FFFD. */
    static String mend(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return mendFrom(text, i);
            }
        }
        return text;
    }

    private static String mendFrom(String text, int first) {
        StringBuilder mended = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                mended.append(c).append(text.charAt(++i));
            } else {
                mended.append(Character.isSurrogate(c) ? REPLACEMENT : c);
            }
        }
        return mended.toString();
    }
}
