package dev.signindiagnosis.paste;

/** What kind a character is, in ASCII alone: IDs, codes and times are written in nothing else. */
final class Characters {

    private Characters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHex(char c) {
        return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isAlphanumeric(char c) {
        return isDigit(c) || isAsciiLetter(c);
    }

    /** The character there, or a line feed outside the text. */
    static char at(CharSequence text, int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
    }

    /** The first place from {@code start} on that holds no digit. */
    static int endOfDigits(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
