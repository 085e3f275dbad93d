package dev.signindiagnosis.store.lucene;

import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/**
 * Where a sign-in lies.
 *
 * @param segment a segment of the index
 * @param signIn its document there
 */
record Place(LeafReader segment, int signIn) {

    /** The place of a document of the whole index. */
    static Place of(IndexReader index, int document) {
        List<LeafReaderContext> segments = index.leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        return new Place(segment.reader(), document - segment.docBase);
    }
}
