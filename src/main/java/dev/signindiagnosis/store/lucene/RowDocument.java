package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.RawRow;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
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
        document.add(new StoredField(Fields.TEXT, row.text()));
        return document;
    }

    /** Whether the document is a row's. */
    static boolean isRow(Document document) {
        return document.get(Fields.TEXT) != null;
    }

    /** The row that the document holds. */
    static RawRow read(Document document) {
        return new RawRow(
                Objects.requireNonNull(document.get(Fields.SHAPE)),
                Objects.requireNonNullElse(document.get(Fields.CONTEXT), ""),
                Objects.requireNonNull(document.get(Fields.TEXT)));
    }
}
