package dev.signindiagnosis.paste;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** HTML entities of accented letters, by the entity's name: {@code oslash}, {@code eacute}. */
final class LetterEntities {

    private static final Map<String, String> MARKS = Map.of(
            "acute", "\u0301", "grave", "\u0300", "circ", "\u0302", "uml", "\u0308", "tilde", "\u0303", "cedil",
            "\u0327", "ring", "\u030a", "caron", "\u030c");

    private static final Map<String, String> WHOLE = Map.of(
            "oslash", "ø", "Oslash", "Ø", "aelig", "æ", "AElig", "Æ", "szlig", "ß", "lstrok", "ł", "inodot", "ı");

    private LetterEntities() {}

    /** The letter of that entity name, or null where there is none. */
    static @Nullable String letter(String name) {
        String whole = WHOLE.get(name);
        if (whole != null || name.length() < 3 || !Characters.isAsciiLetter(name.charAt(0))) {
            return whole;
        }
        String mark = MARKS.get(name.substring(1));
        return mark == null ? null : Normalizer.normalize(name.charAt(0) + mark, Normalizer.Form.NFC);
    }
}
