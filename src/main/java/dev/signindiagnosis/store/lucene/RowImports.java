package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.ImportId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * Which import brought each row of a block first: a column of the sign-in with one ID where all rows came by one
 * import, else one ID a row in the order of {@link Fields#ROWS}; and a term for each of them.
 */
final class RowImports {

    static final int BYTES = 2 * Long.BYTES;

    private RowImports() {}

    /** Adds them to the document of a sign-in, in the order of its rows. */
    static void add(Document signIn, Collection<ImportId> imports) {
        Set<ImportId> different = new HashSet<>(imports);
        BytesRef column = join(different.size() == 1 ? different : imports);
        signIn.add(new SortedDocValuesField(Fields.IMPORTS, column));
        different.forEach(id -> signIn.add(new StringField(Fields.IMPORT, term(id), Field.Store.NO)));
    }

    /** The imports by row ID, in the order of the rows. */
    static Map<String, ImportId> read(LeafReader segment, int signIn) throws IOException {
        Set<String> rows = RowIds.split(Blocks.rowIds(segment, signIn));
        SortedDocValues column = segment.getSortedDocValues(Fields.IMPORTS);
        if (column == null || !column.advanceExact(signIn)) {
            return of(rows, ImportId.UNKNOWN);
        }
        return of(rows, column.lookupOrd(column.ordValue()));
    }

    /** The term of an import. */
    static BytesRef term(ImportId id) {
        return join(Set.of(id));
    }

    /** The import whose ID stands there. */
    static ImportId at(byte[] bytes, int offset) {
        ByteBuffer id = ByteBuffer.wrap(bytes, offset, BYTES);
        return new ImportId(new UUID(id.getLong(), id.getLong()));
    }

    private static Map<String, ImportId> of(Set<String> rows, BytesRef column) {
        if (column.length == BYTES) {
            return of(rows, at(column.bytes, column.offset));
        }
        Map<String, ImportId> imports = new LinkedHashMap<>();
        int offset = column.offset;
        for (String row : rows) {
            imports.put(row, at(column.bytes, offset));
            offset += BYTES;
        }
        return imports;
    }

    private static Map<String, ImportId> of(Set<String> rows, ImportId id) {
        Map<String, ImportId> imports = new LinkedHashMap<>();
        rows.forEach(row -> imports.put(row, id));
        return imports;
    }

    private static BytesRef join(Collection<ImportId> imports) {
        ByteBuffer bytes = ByteBuffer.allocate(imports.size() * BYTES);
        for (ImportId id : imports) {
            UUID uuid = id.id();
            bytes.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
        }
        return new BytesRef(bytes.array());
    }
}
