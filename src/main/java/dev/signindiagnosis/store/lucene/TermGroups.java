package dev.signindiagnosis.store.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/** Groups by a column of texts, one a document; numbers are the segment's own, in the order of the texts. */
final class TermGroups implements SegmentGroups {

    private static final BytesRef BLANK = new BytesRef();
    private static final BytesRef UNKNOWN = new BytesRef("unknown");

    private final LeafReader segment;
    private final String field;
    private final long[] hashes;
    private final int blank;
    private final int unknown;
    private SortedDocValues values;

    private TermGroups(LeafReader segment, String field, OrdinalHashes hashes, boolean unknownIsTold)
            throws IOException {
        this.segment = segment;
        this.field = field;
        this.values = DocValues.getSorted(segment, field);
        this.hashes = hashes.of(segment, field, values);
        this.blank = values.lookupTerm(BLANK);
        this.unknown = unknownIsTold ? -1 : values.lookupTerm(UNKNOWN);
    }

    /** Groups by any text but a blank. */
    static TermGroups of(LeafReader segment, String field, OrdinalHashes hashes) throws IOException {
        return new TermGroups(segment, field, hashes, true);
    }

    /** Groups by any text but a blank and the word that stands for what the log does not tell. */
    static TermGroups ofKnown(LeafReader segment, String field, OrdinalHashes hashes) throws IOException {
        return new TermGroups(segment, field, hashes, false);
    }

    /** The number of the value of a document, or -1. */
    int number(int doc) throws IOException {
        if (!values.advanceExact(doc)) {
            return -1;
        }
        int number = values.ordValue();
        return number == blank || number == unknown ? -1 : number;
    }

    @Override
    public int start(int doc) throws IOException {
        return number(doc) < 0 ? 0 : 1;
    }

    @Override
    public int next() throws IOException {
        return values.ordValue();
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
        values = DocValues.getSorted(segment, field);
    }
}
