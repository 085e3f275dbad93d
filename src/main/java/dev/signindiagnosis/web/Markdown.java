package dev.signindiagnosis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of Markdown in which text from a log stays text. */
final class Markdown {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|~#&]");

    private final List<String> lines = new ArrayList<>();

    /** The text with signs of Markdown and HTML made plain. */
    static String plain(String text) {
        return SIGNS.matcher(text).replaceAll("\\\\$0");
    }

    /** An ID as code, where it holds nothing that would end the code. */
    static String code(String id) {
        return id.indexOf('`') < 0 ? "`" + id + "`" : plain(id);
    }

    /** An address that can be followed; it must be well formed. */
    static String address(String address) {
        return "<" + address + ">";
    }

    void title(String text) {
        lines.add("# " + plain(text));
        lines.add("");
    }

    void heading(String text) {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        lines.add("## " + plain(text));
        lines.add("");
    }

    /** An item whose value is Markdown already. */
    void item(String label, String markdown) {
        lines.add("- " + plain(label) + ": " + markdown);
    }

    /** A line that is Markdown already. */
    void line(String markdown) {
        lines.add(markdown);
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
