package dev.signindiagnosis.paste;

/**
 * Takes Markdown, quoted mail and console frames off. A link becomes its text, and its address moves to the end of the
 * text, so that a link in the middle of a number leaves the number whole.
 */
final class MarkdownText {

    private static final int LONGEST_LABEL = 300;
    private static final int LONGEST_ADDRESS = 2000;
    private static final String LINE_MARKS = " \t>|\u2502\u2503\u2551\u258c";

    private final String text;
    private final StringBuilder plain;
    private final StringBuilder addresses = new StringBuilder();

    private MarkdownText(String text) {
        this.text = text;
        this.plain = new StringBuilder(text.length());
    }

    static String peel(String text) {
        return new MarkdownText(text).peeled();
    }

    private String peeled() {
        int i = afterLineMarks(0);
        int closing = -1;
        int afterLink = -1;
        while (i < text.length()) {
            int middle = text.charAt(i) == '[' ? middleOfLink(i) : -1;
            int end = middle < 0 ? -1 : endOfAddress(middle + 2);
            if (end >= 0) {
                addresses.append('\n').append(text, middle + 2, end);
                closing = middle;
                afterLink = end + 1;
                i++;
            } else {
                i = i == closing ? afterLink : one(i);
            }
        }
        return plain.append(addresses).toString();
    }

    private int one(int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            plain.append(c);
            return afterLineMarks(i + 1);
        }
        if (c != '*') {
            plain.append(c == '`' ? ' ' : c);
        }
        return i + 1;
    }

    /** The place of {@code ](} of a link that starts there, or -1. */
    private int middleOfLink(int start) {
        int limit = Math.min(text.length(), start + LONGEST_LABEL);
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return isAddress(i + 1) ? i : -1;
            }
            if (c == '[' || c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private boolean isAddress(int bracket) {
        return text.startsWith("(http", bracket)
                || text.startsWith("(mailto:", bracket)
                || text.startsWith("(tel:", bracket)
                || text.startsWith("(#", bracket)
                || text.startsWith("(/", bracket);
    }

    private int endOfAddress(int start) {
        int limit = Math.min(text.length(), start + LONGEST_ADDRESS);
        for (int i = start; i < limit && text.charAt(i) > ' '; i++) {
            if (text.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    private int afterLineMarks(int start) {
        int i = start;
        while (i < text.length() && LINE_MARKS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
