package dev.signindiagnosis.paste;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes HTML off: known tags become a line end, a tab or nothing, entities their character. Tags that HTML does not
 * know stay: they may be XML, a placeholder or an address in angle brackets, and their text counts.
 */
final class HtmlText {

    private static final int LONGEST_TAG = 2000;
    private static final int LONGEST_ENTITY = 10;

    private static final Set<String> LINES = Set.of(
            "br",
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "tr",
            "table",
            "tbody",
            "thead",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "section",
            "article",
            "blockquote",
            "hr",
            "dt",
            "dd",
            "dl",
            "body",
            "html",
            "head",
            "title");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "details", "em", "font", "i", "img", "ins",
            "kbd", "label", "mark", "o:p", "q", "s", "samp", "script", "small", "span", "strike", "strong", "style",
            "sub", "summary", "sup", "time", "tt", "u", "var", "wbr");

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("colon", ":"),
            Map.entry("semi", ";"),
            Map.entry("comma", ","),
            Map.entry("period", "."),
            Map.entry("lpar", "("),
            Map.entry("rpar", ")"),
            Map.entry("lsqb", "["),
            Map.entry("rsqb", "]"),
            Map.entry("equals", "="),
            Map.entry("plus", "+"),
            Map.entry("sol", "/"),
            Map.entry("num", "#"),
            Map.entry("commat", "@"),
            Map.entry("lowbar", "_"),
            Map.entry("hyphen", "-"),
            Map.entry("dash", "-"),
            Map.entry("ndash", "-"),
            Map.entry("mdash", "-"),
            Map.entry("minus", "-"),
            Map.entry("lsquo", "'"),
            Map.entry("rsquo", "'"),
            Map.entry("sbquo", "'"),
            Map.entry("ldquo", "\""),
            Map.entry("rdquo", "\""),
            Map.entry("bdquo", "\""),
            Map.entry("laquo", "\""),
            Map.entry("raquo", "\""),
            Map.entry("NewLine", "\n"),
            Map.entry("Tab", "\t"),
            Map.entry("shy", ""),
            Map.entry("zwnj", ""),
            Map.entry("zwj", ""),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("thinsp", " "));

    private HtmlText() {}

    static String peel(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = c == '<' ? tag(text, i, plain) : c == '&' ? entity(text, i, plain) : i;
            if (end == i) {
                plain.append(c);
                end++;
            }
            i = end;
        }
        return plain.toString();
    }

    private static int tag(String text, int start, StringBuilder plain) {
        int name = Characters.at(text, start + 1) == '/' ? start + 2 : start + 1;
        int nameEnd = name;
        while (Characters.isAlphanumeric(Characters.at(text, nameEnd)) || Characters.at(text, nameEnd) == ':') {
            nameEnd++;
        }
        String read = nameEnd - name > 10 ? "" : text.substring(name, nameEnd).toLowerCase(Locale.ROOT);
        String put = LINES.contains(read) ? "\n" : CELLS.contains(read) ? "\t" : INLINE.contains(read) ? "" : null;
        int end = put == null ? -1 : endOfTag(text, nameEnd);
        if (put == null || end < 0) {
            return start;
        }
        plain.append(put);
        return end;
    }

    private static int endOfTag(String text, int from) {
        char next = Characters.at(text, from);
        if (next != '>' && next != '/' && !Character.isWhitespace(next)) {
            return -1;
        }
        int limit = Math.min(text.length(), from + LONGEST_TAG);
        for (int i = from; i < limit && text.charAt(i) != '<'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    private static int entity(String text, int start, StringBuilder plain) {
        int limit = Math.min(text.length(), start + LONGEST_ENTITY);
        int end = start + 1;
        while (end < limit && (Characters.isAlphanumeric(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        String character = Characters.at(text, end) == ';' ? character(text.substring(start + 1, end)) : null;
        if (character == null) {
            return start;
        }
        plain.append(character);
        return end + 1;
    }

    private static @Nullable String character(String name) {
        if (name.isEmpty() || name.charAt(0) != '#') {
            return ENTITIES.containsKey(name) ? ENTITIES.get(name) : LetterEntities.letter(name);
        }
        boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
