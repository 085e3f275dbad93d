package dev.signindiagnosis.ingest;

import dev.signindiagnosis.format.CsvCells;
import dev.signindiagnosis.format.CsvHeader;
import dev.signindiagnosis.format.CsvShape;
import dev.signindiagnosis.format.RowFormats;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table in text begins.
 *
 * @param delimiter what stands between cells
 * @param linesBefore how many records come before the first row, the header among them
 * @param cells how many cells the header has
 * @param shape the shape of sign-ins that the header is of, or null
 * @param what what the table holds instead; {@code unknownCsv} for a table that nobody knows; empty for sign-ins
 */
record CsvStart(
        char delimiter,
        int linesBefore,
        int cells,
        @Nullable CsvShape shape,
        String what) {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final String UNKNOWN = "unknownCsv";
    private static final int FEWEST_CELLS = 3;

    /** The start of a table, or null where the text begins like none. */
    static @Nullable CsvStart of(String head, RowFormats formats) {
        CsvStart best = null;
        for (char delimiter : DELIMITERS) {
            CsvStart start = of(head, delimiter, formats);
            if (start != null && start.shape() != null) {
                return start;
            } else if (start != null && (best == null || best.what().equals(UNKNOWN))) {
                best = start.what().equals(UNKNOWN) && best != null ? best : start;
            }
        }
        return best;
    }

    private static @Nullable CsvStart of(String head, char delimiter, RowFormats formats) {
        CsvSlicer records = new CsvSlicer(new StringReader(head), delimiter, head.length());
        int lines = 1;
        String header = text(records);
        while (header != null && isPreface(header)) {
            lines++;
            header = text(records);
        }
        String first = text(records);
        if (header == null) {
            return null;
        }
        List<String> names = CsvCells.of(header, delimiter);
        CsvHeader outcome = formats.recogniseHeader(names, delimiter);
        if (outcome instanceof CsvHeader.Recognised recognised) {
            return new CsvStart(delimiter, lines, names.size(), recognised.shape(), "");
        }
        String what = NotSignIns.known(((CsvHeader.NotSignIns) outcome).what());
        boolean known = !what.startsWith("unknown");
        boolean table = names.size() >= FEWEST_CELLS
                && first != null
                && CsvCells.of(first, delimiter).size() == names.size();
        return known || table ? new CsvStart(delimiter, lines, names.size(), null, known ? what : UNKNOWN) : null;
    }

    /** Lines that Excel and PowerShell put before a header. */
    private static boolean isPreface(String line) {
        return line.isBlank() || line.startsWith("#TYPE") || line.matches("\"?sep=.\"?");
    }

    private static @Nullable String text(CsvSlicer records) {
        try {
            return records.next() instanceof Slice.Whole whole ? whole.text() : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
