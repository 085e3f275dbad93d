package dev.signindiagnosis.ingest;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts comma-separated text into records as RFC 4180 has it: a quoted cell may hold line ends and doubled quotes. Lines
 * may end with LF, CR or both, blank lines are passed over, and a record with text after a closing quote ends broken
 * where its line does, so that one lost quote does not swallow the rest of the file.
 */
final class CsvSlicer implements Slicer {

    private final CharWindow chars;
    private final int delimiter;
    private boolean cellStarts;
    private boolean quotedCell;
    private boolean inQuotes;
    private boolean misquoted;

    CsvSlicer(Reader in, char delimiter, int longestRow) {
        chars = new CharWindow(in, longestRow);
        this.delimiter = delimiter;
    }

    @Override
    public @Nullable Slice next() throws IOException {
        int c = chars.next();
        while (c == '\n' || c == '\r' || c == '\uFEFF' || c == '\0') {
            c = chars.next();
        }
        if (c < 0) {
            return null;
        }
        chars.startRow();
        cellStarts = true;
        quotedCell = false;
        inQuotes = false;
        misquoted = false;
        while (c >= 0 && !endsRecord(c)) {
            c = chars.next();
        }
        return record(c < 0);
    }

    private boolean endsRecord(int c) {
        if (inQuotes) {
            inQuotes = c != '"';
            return false;
        } else if (c == '\n' || c == '\r') {
            return true;
        } else if (c == delimiter) {
            cellStarts = true;
            return false;
        }
        if (c == '"' && (cellStarts || quotedCell && !misquoted)) {
            inQuotes = true;
            quotedCell = true;
        } else if (quotedCell && !cellStarts && c != ' ') {
            misquoted = true;
        } else {
            quotedCell &= !cellStarts;
        }
        cellStarts = false;
        return false;
    }

    private Slice record(boolean atEnd) {
        boolean tooLong = chars.tooLong();
        if (tooLong || inQuotes || misquoted) {
            chars.dropRow();
            return new Slice.Broken(tooLong ? Slice.Fault.TOO_LONG : Slice.Fault.NOT_COMPLETE);
        }
        String text = chars.endRow();
        return new Slice.Whole(atEnd ? text : text.substring(0, text.length() - 1));
    }
}
