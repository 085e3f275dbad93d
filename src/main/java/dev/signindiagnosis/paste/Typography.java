package dev.signindiagnosis.paste;

/**
 * Spells characters the plain way: full-width and foreign digits, curly quotes, dashes and odd blanks become ASCII;
 * characters that nobody sees leave; every line ends with a line feed.
 */
final class Typography {

    private static final char NOTHING = '\0';

    private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\u2039\u203a";
    private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u300c\u300d\u300e\u300f";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63";
    private static final String COLONS = "\u2236\ufe30\ufe55\ua789";
    private static final String LINE_ENDS = "\u0085\u2028\u2029\u000b\f";

    private Typography() {}

    static String peel(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char spelled = c == '\r' ? lineFeed(text, i) : spell(c);
            if (spelled != NOTHING) {
                plain.append(spelled);
            }
        }
        return plain.toString();
    }

    private static char lineFeed(String text, int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? NOTHING : '\n';
    }

    private static char spell(char c) {
        if (c < '\u0080') {
            return c >= ' ' && c != '\u007f' || c == '\n' || c == '\t'
                    ? c
                    : c == '\u000b' || c == '\f' ? '\n' : NOTHING;
        }
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        if (LINE_ENDS.indexOf(c) >= 0) {
            return '\n';
        }
        return punctuation(c);
    }

    private static char punctuation(char c) {
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        return COLONS.indexOf(c) >= 0 ? ':' : byKind(c);
    }

    private static char byKind(char c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.CONTROL -> NOTHING;
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(c, 10));
            default -> c;
        };
    }
}
