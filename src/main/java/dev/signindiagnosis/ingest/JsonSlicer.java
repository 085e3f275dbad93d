package dev.signindiagnosis.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts JSON into the objects that are rows: a single object, lists, objects one per line, one after another or behind a
 * prefix, and pages such as {@code {"value":[…]}}. It asks for no more order than that, and where a row has no end it
 * goes on with the next one.
 */
final class JsonSlicer implements Slicer {

    /** Names under which exports and interfaces wrap their rows. */
    private static final Set<String> PAGES = Set.of(
            "value", "records", "data", "results", "items", "events", "entries", "signins", "logs", "hits", "messages");

    private static final int LONGEST_PAGE_NAME = 8;
    private static final int DEEPEST = 400;
    private static final String JSON_AT_LINE_START = "\"{}[]";

    private final CharWindow chars;
    private final Nesting nesting = new Nesting(DEEPEST);
    private final SlicedLines lines = new SlicedLines();
    private final StringBuilder name = new StringBuilder();
    private int previous;
    private int openPages;
    private boolean inTail;

    JsonSlicer(Reader in, int longestRow) {
        chars = new CharWindow(in, longestRow);
    }

    @Override
    public @Nullable Slice next() throws IOException {
        for (int c = chars.next(); c >= 0; c = chars.next()) {
            Slice slice = betweenRows(c);
            if (slice != null) {
                return slice;
            }
        }
        return lines.end() ? new Slice.Broken(Slice.Fault.NOT_JSON) : null;
    }

    private @Nullable Slice betweenRows(int c) throws IOException {
        switch (c) {
            case '{' -> {
                return row();
            }
            case ']' -> {
                return openPages > 0 ? tailOfPage() : null;
            }
            case '\n' -> {
                return lines.end() ? new Slice.Broken(Slice.Fault.NOT_JSON) : null;
            }
            case ' ', '\t', '\r', '\0', '\uFEFF' -> lines.blank();
            case ',', '[', '}' -> lines.punctuation();
            default -> lines.text();
        }
        return null;
    }

    private @Nullable Slice row() throws IOException {
        chars.startRow();
        lines.rowBegins();
        int first = significant();
        if (first >= 0) {
            chars.back();
            if (first != '"' && first != '}') {
                chars.dropRow();
                lines.text();
                return null;
            }
        }
        return restOfRow('{');
    }

    /** What follows the rows within the object of a page: read over, up to its end. */
    private @Nullable Slice tailOfPage() throws IOException {
        openPages--;
        inTail = true;
        chars.startRow();
        return restOfRow(']');
    }

    private @Nullable Slice restOfRow(int before) throws IOException {
        nesting.startInObject();
        previous = before;
        while (true) {
            int c = chars.next();
            if (!isBlank(c)) {
                if (breaksOff(c)) {
                    return broken(c);
                }
                if (c == '[' && opensPage()) {
                    return null;
                }
                if (nesting.isClosed()) {
                    return whole();
                }
                previous = c == '\n' ? previous : c;
            }
        }
    }

    /** Takes one character of a row in; whether the row turns out to have no end. */
    private boolean breaksOff(int c) throws IOException {
        return switch (c) {
            case '"' -> !string();
            case '\n' -> !goesOn(false);
            case '{' -> nesting.inObject() && previous != ':' || !nesting.open(true);
            case '[' -> !nesting.open(false);
            case '}', ']' -> !nesting.close(c == '}');
            default -> c < 0;
        };
    }

    private boolean string() throws IOException {
        boolean outermost = nesting.isOutermost() && previous != ':';
        if (outermost) {
            name.setLength(0);
        }
        for (int c = chars.next(); c >= 0; c = chars.next()) {
            if (c == '"') {
                return true;
            } else if (c == '\\') {
                chars.next();
            } else if (c == '\n' && !goesOn(true)) {
                return false;
            } else if (outermost && name.length() <= LONGEST_PAGE_NAME) {
                name.append((char) c);
            } else {
                chars.skipPlain();
            }
        }
        return false;
    }

    /** A line ends within a row: whether the row goes on in the next line, rather than another beginning there. */
    private boolean goesOn(boolean inString) throws IOException {
        lines.rowSpans();
        int c = significant();
        if (c < 0) {
            return true;
        }
        chars.back();
        boolean another = c == '{'
                ? lines.rowMayBeginHere() && (inString || !expectsValue() || lines.oneRowEach())
                : lines.prefixMayBeginHere() && JSON_AT_LINE_START.indexOf(c) < 0;
        if (another) {
            lines.begins();
        }
        return !another;
    }

    private boolean expectsValue() {
        return nesting.inObject() ? previous == ':' : previous == '[' || previous == ',';
    }

    /** Whether the list that was just opened holds the rows of a page. */
    private boolean opensPage() throws IOException {
        boolean named = previous == ':' && PAGES.contains(name.toString().toLowerCase(Locale.ROOT));
        if (!named || !nesting.inOutermostList()) {
            return false;
        }
        int c = significant();
        if (c >= 0) {
            chars.back();
        }
        if (c != '{' && c != ']') {
            return false;
        }
        chars.dropRow();
        lines.begins();
        inTail = false;
        openPages++;
        return true;
    }

    private @Nullable Slice broken(int at) {
        if (at == '{' || at == ']') {
            chars.back();
        }
        Slice.Fault fault = chars.tooLong() ? Slice.Fault.TOO_LONG : Slice.Fault.NOT_COMPLETE;
        chars.dropRow();
        boolean unseen = inTail;
        inTail = false;
        return unseen ? null : new Slice.Broken(fault);
    }

    private @Nullable Slice whole() {
        lines.rowEnds(!inTail);
        if (inTail || chars.tooLong() || nesting.tooDeep()) {
            Slice.Fault fault = chars.tooLong() ? Slice.Fault.TOO_LONG : Slice.Fault.TOO_DEEP;
            chars.dropRow();
            boolean unseen = inTail;
            inTail = false;
            return unseen ? null : new Slice.Broken(fault);
        }
        return new Slice.Whole(chars.endRow());
    }

    /** The next character that is not blank, whose place in its line is noted, or -1. */
    private int significant() throws IOException {
        int c = chars.next();
        while (isBlank(c) || c == '\n') {
            lines.within(c);
            c = chars.next();
        }
        return c;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\uFEFF' || c == '\0';
    }
}
