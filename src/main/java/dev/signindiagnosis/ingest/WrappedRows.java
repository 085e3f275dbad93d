package dev.signindiagnosis.ingest;

import dev.signindiagnosis.format.ReadRow;
import dev.signindiagnosis.format.RowFormats;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Reads an object as a row, or as the rows that were wrapped into it. */
final class WrappedRows {

    /** A search result around a forwarder's line around a page of rows. */
    private static final int MOST_WRAPPINGS = 4;

    private final RowFormats formats;

    WrappedRows(RowFormats formats) {
        this.formats = formats;
    }

    /** The row, or the rows inside where there is a sign-in among them. */
    List<ReadRow> read(String text) throws IOException {
        return read(text, MOST_WRAPPINGS);
    }

    private List<ReadRow> read(String text, int wrappings) throws IOException {
        ReadRow row = formats.readJson(text);
        if (!(row instanceof ReadRow.NotSignIn) || wrappings == 0) {
            return List.of(row);
        }
        for (List<String> inside : candidates(text)) {
            List<ReadRow> rows = new ArrayList<>();
            for (String inner : inside) {
                rows.addAll(read(inner, wrappings - 1));
            }
            if (rows.stream().anyMatch(inner -> !(inner instanceof ReadRow.NotSignIn))) {
                return rows;
            }
        }
        return List.of(row);
    }

    private static List<List<String>> candidates(String text) throws IOException {
        List<List<String>> candidates = new ArrayList<>();
        for (String inner : Envelope.inside(text)) {
            candidates.add(objects(inner));
        }
        candidates.add(ResultTable.rows(text));
        return candidates;
    }

    private static List<String> objects(String json) throws IOException {
        List<String> objects = new ArrayList<>();
        JsonSlicer slicer = new JsonSlicer(new StringReader(json), FilesReading.LONGEST_ROW);
        for (Slice slice = slicer.next(); slice != null; slice = slicer.next()) {
            if (slice instanceof Slice.Whole whole) {
                objects.add(whole.text());
            }
        }
        return objects;
    }
}
