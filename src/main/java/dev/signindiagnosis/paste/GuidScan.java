package dev.signindiagnosis.paste;

import dev.signindiagnosis.signin.Guid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds GUIDs: whole ones, ones with words glued to them, and ones that a console or a scanner broke with blanks. Every
 * place of the text is looked at a bounded number of times.
 */
final class GuidScan {

    private static final int LENGTH = 36;
    private static final int FIRST_GROUP = 8;
    private static final int LONGEST_WORD = 40;

    private GuidScan() {}

    /** The GUIDs in order; broken ones are there too, marked as repaired. */
    static List<GuidSpan> in(String text) {
        List<GuidSpan> found = new ArrayList<>();
        int from = 0;
        int dash = text.indexOf('-');
        while (dash >= 0) {
            GuidSpan span = whole(text, from, dash);
            span = span == null ? BrokenGuid.at(text, from, dash) : span;
            if (span != null) {
                found.add(span);
                from = span.end();
            }
            dash = text.indexOf('-', Math.max(dash + 1, from));
        }
        return found;
    }

    private static @Nullable GuidSpan whole(String text, int from, int dash) {
        int start = dash - FIRST_GROUP;
        int end = start + LENGTH;
        if (start < from || end > text.length() || !Guid.isGuid(text.subSequence(start, end))) {
            return null;
        }
        boolean alone = startsFresh(text, from, start) && endsFresh(text, end);
        return alone ? new GuidSpan(start, end, text.substring(start, end).toLowerCase(Locale.ROOT), false) : null;
    }

    /** Whether no digit of the GUID stands before it: a label such as "ID" may be glued to it. */
    private static boolean startsFresh(String text, int from, int start) {
        char before = Characters.at(text, start - 1);
        if (start <= from || !Characters.isAlphanumeric(before)) {
            return true;
        }
        return start - from >= 2 && text.substring(start - 2, start).equalsIgnoreCase("id");
    }

    /** Whether no digit of the GUID stands after it: a word may be glued to it, as in {@code …00Correlation}. */
    static boolean endsFresh(String text, int end) {
        if (!Characters.isAlphanumeric(Characters.at(text, end))) {
            return true;
        }
        boolean word = false;
        int i = end;
        while (i < end + LONGEST_WORD && Characters.isAlphanumeric(Characters.at(text, i))) {
            word |= !Characters.isHex(text.charAt(i));
            i++;
        }
        return word && Characters.isAsciiLetter(text.charAt(end));
    }
}
