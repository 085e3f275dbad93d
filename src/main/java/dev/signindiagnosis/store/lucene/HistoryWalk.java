package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.HistoryQuery;
import dev.signindiagnosis.store.HistoryQuery.Side;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sign-ins that come first on one side of a moment. Segments are asked from the moment outwards, and none that
 * lies beyond what was found already: logs are imported day after day, so the last sign-ins lie in few of them.
 */
final class HistoryWalk {

    private final HistoryQuery query;
    private final NextInTime next;

    HistoryWalk(HistoryQuery query) {
        this.query = query;
        this.next = new NextInTime(query.limit(), query.side() == Side.BEFORE);
    }

    /** Where they lie, in order, at most as many as asked for. */
    List<Place> find(IndexSearcher searcher, Deadline deadline) throws IOException {
        Weight weight = searcher.createWeight(
                searcher.rewrite(FilterQueries.of(query.filter())), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (SegmentSpan span : SegmentSpan.from(query.moment(), query.side(), searcher.getIndexReader())) {
            if (next.isFull() && span.liesBeyond(next.farthest(), query.side())) {
                break;
            }
            deadline.check();
            @Nullable Scorer scorer = weight.scorer(span.segment());
            if (scorer != null) {
                look(span.segment().reader(), scorer.iterator());
            }
        }
        return next.inOrder();
    }

    private void look(LeafReader segment, DocIdSetIterator fitting) throws IOException {
        @Nullable Bits live = segment.getLiveDocs();
        NumericDocValues times = DocValues.getNumeric(segment, Fields.TIME);
        for (int doc = fitting.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = fitting.nextDoc()) {
            if ((live == null || live.get(doc)) && times.advanceExact(doc) && next.wants(times.longValue())) {
                next.keep(times.longValue(), new Place(segment, doc));
            }
        }
    }
}
