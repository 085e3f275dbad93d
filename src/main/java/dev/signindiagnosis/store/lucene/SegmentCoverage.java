package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInType;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.Deadline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final SortedDocValues tenants;
    private final SortedDocValues types;
    private final Map<Integer, Cell> cells = new HashMap<>();

    private SegmentCoverage(LeafReader segment) throws IOException {
        tenants = DocValues.getSorted(segment, Fields.TENANT);
        types = DocValues.getSorted(segment, Fields.TYPE);
    }

    /** What the segment holds. */
    static List<Coverage.Range> read(LeafReader segment, Deadline deadline) throws IOException {
        SegmentCoverage reading = new SegmentCoverage(segment);
        NumericDocValues times = DocValues.getNumeric(segment, Fields.TIME);
        @Nullable Bits live = segment.getLiveDocs();
        int seen = 0;
        for (int doc = times.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = times.nextDoc()) {
            if (++seen % BETWEEN_LOOKS_AT_THE_CLOCK == 0) {
                deadline.check();
            }
            if (live == null || live.get(doc)) {
                reading.add(doc, times.longValue());
            }
        }
        return reading.ranges();
    }

    private void add(int doc, long time) throws IOException {
        if (!tenants.advanceExact(doc) || !types.advanceExact(doc)) {
            throw new IllegalStateException("every sign-in has a log tenant and a type");
        }
        int cell = tenants.ordValue() * types.getValueCount() + types.ordValue();
        cells.computeIfAbsent(cell, first -> new Cell()).add(time);
    }

    private List<Coverage.Range> ranges() throws IOException {
        List<Coverage.Range> ranges = new ArrayList<>(cells.size());
        for (Map.Entry<Integer, Cell> entry : cells.entrySet()) {
            String tenant =
                    tenants.lookupOrd(entry.getKey() / types.getValueCount()).utf8ToString();
            String type =
                    types.lookupOrd(entry.getKey() % types.getValueCount()).utf8ToString();
            ranges.add(entry.getValue().range(new LogTenant(tenant), type(type)));
        }
        return ranges;
    }

    private static SignInType type(String id) {
        return SignInType.parse(id.toLowerCase(Locale.ROOT)).orElse(SignInType.UNKNOWN);
    }

    private static final class Cell {
        private long earliest = Long.MAX_VALUE;
        private long latest = Long.MIN_VALUE;
        private long signIns;

        private void add(long time) {
            earliest = Math.min(earliest, time);
            latest = Math.max(latest, time);
            signIns++;
        }

        private Coverage.Range range(LogTenant tenant, SignInType type) {
            return new Coverage.Range(
                    tenant, type, TimeValue.toInstant(earliest), TimeValue.toInstant(latest), signIns);
        }
    }
}
