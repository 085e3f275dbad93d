package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInRow;
import java.util.List;

/**
 * Reads one row of any log shape, and reads a kept row again. The shape is recognised by content, never by a file's
 * name. Fields that no mapping knows are kept, never an error. Thread-safe.
 */
public final class RowFormats implements RowReader {

    private final JsonRows json = new JsonRows();
    private final KeptRows kept = new KeptRows();

    /**
     * Reads one JSON object.
     *
     * @param text the object's own characters, already cut out of its page, array, line or stream. Trailing commas
     *     pass; of a repeated name the last one with a value counts
     * @return the row, or why it is none: {@code notJson} (with {@code line} and {@code column}), {@code rowTooLong},
     *     {@code rowTooDeep} (with {@code limit}), {@code noTime}, {@code unreadableTime}
     */
    public ReadRow readJson(String text) {
        return json.read(text);
    }

    /**
     * Says what the rows under a header line are.
     *
     * @param cells the header's cells as they stood, also with a byte order mark, of a file with commas
     */
    public CsvHeader recogniseHeader(List<String> cells) {
        return recogniseHeader(cells, ',');
    }

    /**
     * Says what the rows under a header line are.
     *
     * @param cells the header's cells as they stood, also with a byte order mark
     * @param separator what the file's cells are separated by; kept rows are split by it when they are read again
     */
    public CsvHeader recogniseHeader(List<String> cells, char separator) {
        return CsvHeaders.recognise(cells, separator);
    }

    @Override
    public SignInRow read(RawRow raw) {
        Shape shape = Shape.of(raw.shape()).orElseThrow(() -> new IllegalArgumentException("unknown log shape"));
        ReadRow read = shape.isCsv() ? kept.read(raw) : readJson(raw.text());
        if (read instanceof ReadRow.Read row) {
            return row.row();
        }
        throw new IllegalArgumentException("the kept row cannot be read");
    }
}
