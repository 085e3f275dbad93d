package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.Deadline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Remembers what each segment holds, as it is without the sign-ins replaced since. A commit leaves most segments as they
 * were, so only the others are read again.
 */
final class CoverageCache {

    private volatile Map<Object, List<Coverage.Range>> known = Map.of();

    /** What the index holds. */
    Coverage of(IndexReader index, Deadline deadline) throws IOException {
        Map<Object, List<Coverage.Range>> before = known;
        Map<Object, List<Coverage.Range>> now = new HashMap<>();
        for (LeafReaderContext leaf : index.leaves()) {
            Object segment = leaf.reader().getReaderCacheHelper().getKey();
            List<Coverage.Range> ranges = before.get(segment);
            now.put(segment, ranges != null ? ranges : SegmentCoverage.read(leaf.reader(), deadline));
        }
        known = now;
        return join(now.values());
    }

    private static Coverage join(Iterable<List<Coverage.Range>> segments) {
        Map<List<Object>, Coverage.Range> joined = new HashMap<>();
        for (List<Coverage.Range> ranges : segments) {
            ranges.forEach(range -> joined.merge(List.of(range.tenant(), range.type()), range, CoverageCache::join));
        }
        return new Coverage(new ArrayList<>(joined.values()));
    }

    private static Coverage.Range join(Coverage.Range one, Coverage.Range other) {
        return new Coverage.Range(
                one.tenant(),
                one.type(),
                one.earliest().isBefore(other.earliest()) ? one.earliest() : other.earliest(),
                one.latest().isAfter(other.latest()) ? one.latest() : other.latest(),
                one.signIns() + other.signIns());
    }
}
