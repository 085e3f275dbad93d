package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInType;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.TimeBucket;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Reads what one segment holds of each log tenant and type, from its columns. */
final class SegmentCoverage {

    private static final int BETWEEN_LOOKS_AT_THE_CLOCK = 1 << 16;

    private final LeafReader segment;
    private final SortedDocValues tenants;
    private final SortedDocValues types;
    private final Slices days = new Slices(TimeBucket.DAY);
    private final Map<Integer, TallyBuilder> cells = new HashMap<>();

    private SegmentCoverage(LeafReader segment) throws IOException {
        this.segment = segment;
        tenants = DocValues.getSorted(segment, Fields.TENANT);
        types = DocValues.getSorted(segment, Fields.TYPE);
    }

    /** All that was ever written to the segment. */
    static Holdings written(LeafReader segment, Deadline deadline) throws IOException {
        return new SegmentCoverage(segment).read(doc -> true, deadline);
    }

    /** What of that is there now. */
    static Holdings live(LeafReader segment, Deadline deadline) throws IOException {
        @Nullable Bits live = segment.getLiveDocs();
        return live == null ? written(segment, deadline) : new SegmentCoverage(segment).read(live::get, deadline);
    }

    /** What of that was deleted or replaced since. */
    static Holdings gone(LeafReader segment, Deadline deadline) throws IOException {
        @Nullable Bits live = segment.getLiveDocs();
        return live == null ? new Holdings() : new SegmentCoverage(segment).read(doc -> !live.get(doc), deadline);
    }

    private Holdings read(IntPredicate wanted, Deadline deadline) throws IOException {
        NumericDocValues times = DocValues.getNumeric(segment, Fields.TIME);
        int seen = 0;
        for (int doc = times.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = times.nextDoc()) {
            if (++seen % BETWEEN_LOOKS_AT_THE_CLOCK == 0) {
                deadline.check();
            }
            if (wanted.test(doc)) {
                add(doc, times.longValue());
            }
        }
        return holdings();
    }

    private void add(int doc, long time) throws IOException {
        if (!tenants.advanceExact(doc) || !types.advanceExact(doc)) {
            throw new IllegalStateException("every sign-in has a log tenant and a type");
        }
        int cell = tenants.ordValue() * types.getValueCount() + types.ordValue();
        cells.computeIfAbsent(cell, first -> new TallyBuilder(days, null)).add(doc, time, days.number(time));
    }

    private Holdings holdings() throws IOException {
        Holdings holdings = new Holdings();
        for (Map.Entry<Integer, TallyBuilder> cell : cells.entrySet()) {
            String tenant =
                    tenants.lookupOrd(cell.getKey() / types.getValueCount()).utf8ToString();
            String type = types.lookupOrd(cell.getKey() % types.getValueCount()).utf8ToString();
            holdings.add(
                    new LogTenant(tenant),
                    SignInType.parse(type).orElse(SignInType.UNKNOWN),
                    cell.getValue().build());
        }
        return holdings;
    }
}
