package dev.signindiagnosis.store.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Walks along the sign-ins that fit a query, as they lie; nothing is kept of those that were passed. */
final class FittingSignIns {

    private FittingSignIns() {}

    /** What to do with each. */
    interface Visitor {
        void visit(Place place) throws IOException;
    }

    /** Visits at most so many; whether it ended at that bound. */
    static boolean forEach(IndexReader index, Query fitting, int most, Visitor visitor) throws IOException {
        IndexSearcher searcher = new IndexSearcher(index);
        Weight weight = searcher.createWeight(searcher.rewrite(fitting), ScoreMode.COMPLETE_NO_SCORES, 1);
        int left = most;
        for (LeafReaderContext leaf : index.leaves()) {
            left = visit(leaf, weight, left, visitor);
            if (left == 0) {
                return true;
            }
        }
        return false;
    }

    private static int visit(LeafReaderContext leaf, Weight weight, int most, Visitor visitor) throws IOException {
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
            return most;
        }
        @Nullable Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator fitting = scorer.iterator();
        int left = most;
        for (int doc = fitting.nextDoc(); left > 0 && doc != DocIdSetIterator.NO_MORE_DOCS; doc = fitting.nextDoc()) {
            if (live == null || live.get(doc)) {
                visitor.visit(new Place(leaf.reader(), doc));
                left--;
            }
        }
        return left;
    }
}
