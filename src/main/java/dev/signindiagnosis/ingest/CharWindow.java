package dev.signindiagnosis.ingest;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads a text character by character and keeps the characters of the row under way. A row longer than the limit is
 * counted and not kept, so that a line of any length takes no more memory than the limit.
 */
final class CharWindow {

    private static final int SIZE = 1 << 16;
    private static final int NO_ROW = -1;

    private final Reader in;
    private final int longestRow;
    private final char[] buffer = new char[SIZE];
    private final StringBuilder held = new StringBuilder();
    private int at;
    private int end;
    private int rowFrom = NO_ROW;
    private boolean tooLong;

    CharWindow(Reader in, int longestRow) {
        this.in = in;
        this.longestRow = longestRow;
    }

    /** The next character, or -1 at the end. */
    int next() throws IOException {
        if (at < end || refill()) {
            return buffer[at++];
        }
        return -1;
    }

    /** Passes over characters that mean nothing within a JSON string, as far as they were read from the source. */
    void skipPlain() {
        int to = at;
        while (to < end && buffer[to] != '"' && buffer[to] != '\\' && buffer[to] != '\n') {
            to++;
        }
        at = to;
    }

    /** Steps back over the character just read; not twice in a row, and not after the end was met. */
    void back() {
        at--;
    }

    /** The row under way begins with the character just read. */
    void startRow() {
        rowFrom = at - 1;
        tooLong = false;
    }

    /** Whether the row under way has outgrown the limit. */
    boolean tooLong() {
        return tooLong || held.length() + (at - rowFrom) > longestRow;
    }

    /** The row under way, up to and with the character just read; none is under way then. */
    String endRow() {
        String text;
        if (held.isEmpty()) {
            text = new String(buffer, rowFrom, at - rowFrom);
        } else {
            text = held.append(buffer, rowFrom, at - rowFrom).toString();
        }
        dropRow();
        return text;
    }

    /** No row is under way any more. */
    void dropRow() {
        held.setLength(0);
        held.trimToSize();
        rowFrom = NO_ROW;
        tooLong = false;
    }

    private boolean refill() throws IOException {
        if (rowFrom != NO_ROW) {
            keep();
        }
        at = 0;
        end = 0;
        int count = in.read(buffer, 0, SIZE);
        while (count == 0) {
            count = in.read(buffer, 0, SIZE);
        }
        end = Math.max(0, count);
        return end > 0;
    }

    private void keep() {
        if (!tooLong && held.length() + (end - rowFrom) <= longestRow) {
            held.append(buffer, rowFrom, end - rowFrom);
        } else {
            held.setLength(0);
            tooLong = true;
        }
        rowFrom = 0;
    }
}
