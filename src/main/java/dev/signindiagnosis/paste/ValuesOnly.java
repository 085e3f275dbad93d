package dev.signindiagnosis.paste;

import java.util.regex.Pattern;

/**
 * Knows texts that hold values and no words: {@code kari@example.com 20.11.2026 09:12}. Nobody has to say there what
 * an address, a time or a number is.
 */
final class ValuesOnly {

    private static final int LONGEST = 300;
    private static final Pattern VALUE = Pattern.compile("[\\p{L}\\d._%+'-]{1,64}@[\\p{L}\\d.-]{1,120}"
            + "|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
            + "|(?i:aadsts)[ :-]{0,2}\\d+"
            + "|\\d(?i:t|z|utc|gmt|am|pm|kl\\.|[ ,])*"
            + "|(?i: utc| gmt| am| pm)");

    private ValuesOnly() {}

    /** Whether the text is short and nothing but values stands in it. */
    static boolean in(String text) {
        return text.length() <= LONGEST
                && VALUE.matcher(text).replaceAll(" ").chars().noneMatch(Character::isLetter);
    }
}
