package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.RawRow;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** A row in the index: its text as imported, and the block that it belongs to. */
final class RowDocument {

    private RowDocument() {}

    /** The document of a row. */
    static Document of(RawRow row, BytesRef block) {
        Document document = new Document();
        document.add(new StringField(Fields.BLOCK, block, Field.Store.NO));
        document.add(new StoredField(Fields.SHAPE, row.shape()));
        if (!row.context().isEmpty()) {
            document.add(new StoredField(Fields.CONTEXT, row.context()));
        }
        // as bytes: Java turns a text into them several times faster than Lucene does
        document.add(new StoredField(Fields.TEXT, row.text().getBytes(StandardCharsets.UTF_8)));
        return document;
    }

    /** Whether the document is a row's. */
    static boolean isRow(Document document) {
        return document.getField(Fields.TEXT) != null;
    }

    /** The row that the document holds. */
    static RawRow read(Document document) {
        return new RawRow(
                Objects.requireNonNull(document.get(Fields.SHAPE)),
                Objects.requireNonNullElse(document.get(Fields.CONTEXT), ""),
                text(document.getField(Fields.TEXT)));
    }

    /** Format 1 kept the text as Lucene's own string. */
    private static String text(IndexableField field) {
        BytesRef bytes = field.binaryValue();
        return bytes == null
                ? field.stringValue()
                : new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
    }
}
