package dev.signindiagnosis.store.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** Groups by a column of several texts a document; numbers are the segment's own, in the order of the texts. */
final class TermSetGroups implements SegmentGroups {

    private final LeafReader segment;
    private final String field;
    private final long[] hashes;
    private final boolean blankFirst;
    private SortedSetDocValues values;

    TermSetGroups(LeafReader segment, String field, OrdinalHashes hashes) throws IOException {
        this.segment = segment;
        this.field = field;
        this.values = DocValues.getSortedSet(segment, field);
        this.hashes = hashes.of(segment, field, values);
        this.blankFirst = values.lookupTerm(new BytesRef()) == 0;
    }

    @Override
    public int start(int doc) throws IOException {
        if (!values.advanceExact(doc)) {
            return 0;
        }
        int count = values.docValueCount();
        return blankFirst ? withoutBlank(doc, count) : count;
    }

    @Override
    public int next() throws IOException {
        return (int) values.nextOrd();
    }

    @Override
    public int size() {
        return hashes.length;
    }

    @Override
    public long identity(int number) {
        return hashes[number];
    }

    @Override
    public String value(int number) throws IOException {
        return values.lookupOrd(number).utf8ToString();
    }

    @Override
    public boolean inOrderOfValues() {
        return true;
    }

    @Override
    public void rewind() throws IOException {
        values = DocValues.getSortedSet(segment, field);
    }

    /** A blank has the first number, so it is the first of its document. */
    private int withoutBlank(int doc, int count) throws IOException {
        if (values.nextOrd() == 0) {
            return count - 1;
        }
        values.advanceExact(doc);
        return count;
    }
}
