package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.Deadline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.RoaringDocIdSet;
import org.jspecify.annotations.Nullable;

/**
 * The sign-ins of one segment that fit.
 *
 * @param segment the segment
 * @param base the number of its first document in the whole index
 * @param docs its documents that fit
 * @param count how many, at least 1
 */
record SegmentHits(LeafReader segment, int base, DocIdSet docs, int count) {

    private static final int BETWEEN_LOOKS_AT_THE_CLOCK = 1 << 15;

    /** What is done with each document. */
    interface EachDoc {
        void see(int doc) throws IOException;
    }

    /** The segments that hold any that fit. */
    static List<SegmentHits> find(IndexSearcher searcher, Query query, Deadline deadline) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<SegmentHits> found = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            deadline.check();
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                add(found, leaf, scorer.iterator(), deadline);
            }
        }
        return found;
    }

    /** Goes through the documents in order. */
    void forEach(Deadline deadline, EachDoc action) throws IOException {
        DocIdSetIterator fitting = docs.iterator();
        int seen = 0;
        for (int doc = fitting.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = fitting.nextDoc()) {
            if (++seen % BETWEEN_LOOKS_AT_THE_CLOCK == 0) {
                deadline.check();
            }
            action.see(doc);
        }
    }

    private static void add(
            List<SegmentHits> found, LeafReaderContext leaf, DocIdSetIterator fitting, Deadline deadline)
            throws IOException {
        @Nullable Bits live = leaf.reader().getLiveDocs();
        RoaringDocIdSet.Builder docs = new RoaringDocIdSet.Builder(leaf.reader().maxDoc());
        int count = 0;
        int seen = 0;
        for (int doc = fitting.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = fitting.nextDoc()) {
            if (++seen % BETWEEN_LOOKS_AT_THE_CLOCK == 0) {
                deadline.check();
            }
            if (live == null || live.get(doc)) {
                docs.add(doc);
                count++;
            }
        }
        if (count > 0) {
            found.add(new SegmentHits(leaf.reader(), leaf.docBase, docs.build(), count));
        }
    }
}
