package dev.signindiagnosis.ingest;

import dev.signindiagnosis.format.CsvCells;
import dev.signindiagnosis.format.CsvShape;
import dev.signindiagnosis.format.DateEvidence;
import dev.signindiagnosis.format.DateOrder;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table. Where a date needs to be told which number is the month, the whole file is looked through
 * before that row is handed on, as far as a date that settles it.
 */
final class CsvReading {

    private final SourceFile file;
    private final TextEncoding encoding;
    private final CsvStart start;
    private final CsvShape shape;
    private final FileRows rows;
    private @Nullable DateOrder settled;

    CsvReading(SourceFile file, TextEncoding encoding, CsvStart start, CsvShape shape, FileRows rows) {
        this.file = file;
        this.encoding = encoding;
        this.start = start;
        this.shape = shape;
        this.rows = rows;
    }

    void read() throws IOException {
        try (Reader text = encoding.reader(file.bytes())) {
            CsvSlicer records = afterHeader(text);
            for (Slice slice = records.next(); slice != null; slice = records.next()) {
                if (slice instanceof Slice.Whole whole) {
                    row(whole.text());
                } else if (slice instanceof Slice.Broken broken) {
                    rows.broken(broken.why());
                }
            }
        }
    }

    private void row(String record) throws IOException {
        List<String> cells = cells(record);
        if (cells.size() != start.cells()) {
            rows.miscounted(cells.size(), start.cells());
            return;
        }
        rows.whole(shape.read(cells, record, order(cells)));
    }

    /** The file's order where the row needs one; otherwise always the same, so that a row reads alike in any file. */
    private DateOrder order(List<String> cells) throws IOException {
        if (!shape.needsSettling(cells)) {
            return DateOrder.MONTH_FIRST;
        }
        DateOrder known = settled;
        if (known == null) {
            known = settle();
            settled = known;
        }
        return known;
    }

    /** The cells; blank ones beyond the header's last are left out, as spreadsheets add them. */
    private List<String> cells(String record) {
        List<String> cells = CsvCells.of(record, start.delimiter());
        int count = cells.size();
        while (count > start.cells() && cells.get(count - 1).isBlank()) {
            count--;
        }
        return cells.subList(0, count);
    }

    private DateOrder settle() throws IOException {
        Evidence evidence = new Evidence();
        file.again(bytes -> {
            try (Reader text = encoding.reader(bytes)) {
                evidence.gather(afterHeader(text));
            }
        });
        return evidence.found.order();
    }

    private CsvSlicer afterHeader(Reader text) throws IOException {
        CsvSlicer records = new CsvSlicer(text, start.delimiter(), FilesReading.LONGEST_ROW);
        for (int line = 0; line < start.linesBefore(); line++) {
            records.next();
        }
        return records;
    }

    private final class Evidence {
        private DateEvidence found = DateEvidence.NONE;

        void gather(CsvSlicer records) throws IOException {
            Slice slice = records.next();
            while (slice != null && found == DateEvidence.NONE) {
                if (slice instanceof Slice.Whole whole) {
                    List<String> cells = cells(whole.text());
                    found = cells.size() == start.cells() ? found.and(shape.dates(cells)) : found;
                }
                slice = records.next();
            }
        }
    }
}
