package dev.signindiagnosis.store.lucene;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.store.SearchPosition;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents that come next in the order of a search. Nearest to a moment first is two walks away from it, one
 * to either side, joined; each walk is an order that the index can skip along, so nothing is sorted as a whole.
 */
final class TwoSidedSearch {

    /** How far fitting documents are counted before the walk may skip those that cannot come next. */
    static final int COUNTED = 10_000;

    private final IndexSearcher searcher;
    private final Query query;
    private final int limit;

    TwoSidedSearch(IndexSearcher searcher, Query query, int limit) {
        this.searcher = searcher;
        this.query = query;
        this.limit = limit;
    }

    /**
     * What was found.
     *
     * @param documents at most as many as asked for, in order
     * @param total how many fit, also those before the place where the search went on
     * @param exact whether {@code total} is exact or a lower bound
     */
    record Found(List<FieldDoc> documents, long total, boolean exact) {}

    /** Goes on after a position, or begins. */
    Found find(@Nullable Instant near, @Nullable SearchPosition last) throws IOException {
        if (near == null) {
            return walk(SortOrder.NEWEST_FIRST, last == null ? null : SortOrder.at(last));
        }
        long moment = TimeValue.of(near);
        FieldDoc before = last == null ? SortOrder.before(moment) : resumeBefore(moment, last);
        FieldDoc after = last == null ? SortOrder.after(moment) : resumeAfter(moment, last);
        return join(moment, walk(SortOrder.NEWEST_FIRST, before), walk(SortOrder.OLDEST_FIRST, after));
    }

    /** At one distance the earlier side is given whole before the later side begins. */
    private static FieldDoc resumeBefore(long moment, SearchPosition last) {
        long time = TimeValue.of(last.at());
        return time <= moment
                ? SortOrder.at(last)
                : SortOrder.after(TimeValue.before(moment, TimeValue.distance(time, moment)));
    }

    private static FieldDoc resumeAfter(long moment, SearchPosition last) {
        long time = TimeValue.of(last.at());
        if (time > moment) {
            return SortOrder.at(last);
        }
        return time == moment
                ? SortOrder.after(moment)
                : SortOrder.before(TimeValue.after(moment, TimeValue.distance(time, moment)));
    }

    private Found walk(SortOrder order, @Nullable FieldDoc after) throws IOException {
        TopFieldDocs top =
                searcher.search(query, new TopFieldCollectorManager(order.sort(), limit, after, COUNTED, false));
        List<FieldDoc> documents =
                Arrays.stream(top.scoreDocs).map(FieldDoc.class::cast).toList();
        return new Found(documents, top.totalHits.value, top.totalHits.relation == TotalHits.Relation.EQUAL_TO);
    }

    /** Either walk counts both sides; one that skipped knows less. */
    private Found join(long moment, Found before, Found after) {
        Comparator<FieldDoc> nearest =
                comparing(doc -> TimeValue.distance(SortOrder.time(doc), moment), Long::compareUnsigned);
        List<FieldDoc> joined = Stream.concat(before.documents().stream(), after.documents().stream())
                .sorted(nearest)
                .limit(limit)
                .toList();
        if (before.exact() || after.exact()) {
            return new Found(joined, before.exact() ? before.total() : after.total(), true);
        }
        return new Found(joined, Math.max(before.total(), after.total()), false);
    }
}
