package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInRow;

/**
 * Reads one row of any log shape, and reads a kept row again. The shape is recognised by content. Fields that no mapping
 * knows are kept, never an error. Thread-safe.
 */
public final class RowFormats implements RowReader {

    private final JsonRows json = new JsonRows();

    /**
     * Reads one JSON object.
     *
     * @param text the object's own characters, already cut out of its page, array, line or stream. Trailing commas
     *     pass; of a repeated name the last one with a value counts
     * @return the row, or why it is none: {@code notJson} (with line and column), {@code rowTooLong},
     *     {@code rowTooDeep}, {@code noTime}, {@code unreadableTime}
     */
    public ReadRow readJson(String text) {
        return json.read(text);
    }

    @Override
    public SignInRow read(RawRow raw) {
        ReadRow read = readJson(raw.text());
        if (read instanceof ReadRow.Read row) {
            return row.row();
        }
        throw new IllegalArgumentException("a kept row cannot be read: " + read);
    }
}
