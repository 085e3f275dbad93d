package dev.signindiagnosis.signin;

import java.util.Locale;
import java.util.Optional;

/** The spelling of GUIDs: 8-4-4-4-12 hexadecimal digits, lower case here whatever the log wrote. */
public final class Guid {

    /** The GUID of nobody and nothing; Entra writes it where no object exists. */
    public static final String ZERO = "00000000-0000-0000-0000-000000000000";

    /** How many characters a GUID has. */
    static final int LENGTH = 36;

    private Guid() {}

    /** The text as a GUID in lower case, or empty where it is something else. Surrounding blanks and braces are passed over. */
    public static Optional<String> parse(String text) {
        String bare = text.strip();
        if (bare.length() == LENGTH + 2 && bare.charAt(0) == '{' && bare.charAt(LENGTH + 1) == '}') {
            bare = bare.substring(1, LENGTH + 1);
        }
        return isGuid(bare) ? Optional.of(bare.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Whether the text is exactly one GUID, in either case. */
    public static boolean isGuid(CharSequence text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? text.charAt(i) != '-' : !isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHexDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }
}
