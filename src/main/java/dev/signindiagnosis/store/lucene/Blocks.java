package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.RawRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** How a block lies in a segment: its rows, and right after them the sign-in. */
final class Blocks {

    private Blocks() {}

    /** The sign-in among documents that share a block's term: the last that was not replaced; empty where all were. */
    static Optional<Integer> signIn(LeafReader segment, PostingsEnum documents) throws IOException {
        @Nullable Bits live = segment.getLiveDocs();
        int last = DocIdSetIterator.NO_MORE_DOCS;
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (live == null || live.get(doc)) {
                last = doc;
            }
        }
        return last == DocIdSetIterator.NO_MORE_DOCS ? Optional.empty() : Optional.of(last);
    }

    /** The IDs of the rows of the sign-in in that document. */
    static BytesRef rowIds(LeafReader segment, int signIn) throws IOException {
        BinaryDocValues ids = segment.getBinaryDocValues(Fields.ROWS);
        if (ids == null || !ids.advanceExact(signIn)) {
            throw new IllegalStateException("a block must end with its sign-in");
        }
        return ids.binaryValue();
    }

    /** The rows of the sign-in in that document, as imported. */
    static List<RawRow> rows(LeafReader segment, int signIn) throws IOException {
        int count = RowIds.count(rowIds(segment, signIn));
        StoredFields stored = segment.storedFields();
        List<RawRow> rows = new ArrayList<>(count);
        for (int row = signIn - count; row < signIn; row++) {
            rows.add(RowDocument.read(stored.document(row)));
        }
        return rows;
    }
}
