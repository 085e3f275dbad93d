package dev.signindiagnosis.paste;

import org.jspecify.annotations.Nullable;

/** A time that a console wrapped: a line end stands between its digits. Only a label makes it believable. */
final class BrokenTime {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 36;

    private BrokenTime() {}

    /** The time that starts there with one line end left out, if it is one then. */
    static @Nullable TimeSpan at(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        int wrap = text.substring(start, limit).indexOf('\n');
        if (wrap < 0) {
            return null;
        }
        int rest = start + wrap;
        while (rest < limit && Character.isWhitespace(text.charAt(rest))) {
            rest++;
        }
        String joined = text.substring(start, start + wrap) + text.substring(rest, limit);
        TimeSpan span = new TimeScan(joined, 0).read();
        if (span == null || span.end() < Math.max(SHORTEST, wrap + 1)) {
            return null;
        }
        int end = rest + span.end() - wrap;
        return new TimeSpan(start, end, span.local(), span.offset(), span.iso(), span.swapped(), true);
    }
}
