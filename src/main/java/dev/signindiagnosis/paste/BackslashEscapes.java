package dev.signindiagnosis.paste;

/**
 * Undoes the escapes of JSON and its kin at any depth: a run of backslashes before {@code n}, {@code r}, {@code t},
 * {@code uXXXX}, {@code xXX} or a punctuation mark is that one character. PowerShell's {@code `r`n} counts too. Other
 * backslashes stay, one for a run.
 */
final class BackslashEscapes {

    private BackslashEscapes() {}

    static String peel(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('`') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\') {
                i = unescape(text, i, plain);
            } else if (text.startsWith("`r`n", i)) {
                plain.append('\n');
                i += 4;
            } else {
                plain.append(c);
                i++;
            }
        }
        return plain.toString();
    }

    private static int unescape(String text, int start, StringBuilder plain) {
        int i = start;
        while (i < text.length() && text.charAt(i) == '\\') {
            i++;
        }
        char c = Characters.at(text, i);
        if (c == 'u' && isHex(text, i + 1, 4)) {
            plain.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
            return i + 5;
        }
        if (c == 'x' && isHex(text, i + 1, 2)) {
            plain.append((char) Integer.parseInt(text, i + 1, i + 3, 16));
            return i + 3;
        }
        return single(c, i, plain);
    }

    private static int single(char c, int i, StringBuilder plain) {
        if (c == 'n' || c == 'r') {
            plain.append('\n');
            return i + 1;
        }
        if (c == 't') {
            plain.append('\t');
            return i + 1;
        }
        if (c > ' ' && c < '\u007f' && !Characters.isAlphanumeric(c)) {
            plain.append(c);
            return i + 1;
        }
        plain.append('\\');
        return i;
    }

    private static boolean isHex(String text, int start, int count) {
        if (start + count > text.length()) {
            return false;
        }
        for (int i = start; i < start + count; i++) {
            if (!Characters.isHex(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
