package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.Deadline;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what each segment held when it was written, what it holds now, and what all hold together. A commit leaves
 * most segments as they were; of those that lost sign-ins only the lost are read, unless these were the first or last.
 */
final class CoverageCache {

    private volatile Known known = new Known(null, Coverage.NONE, Map.of(), Map.of());

    /** By what Lucene calls the index, the segment as written, and the segment as it is now. */
    private record Known(
            @Nullable Object index, Coverage coverage, Map<Object, Holdings> written, Map<Object, Holdings> live) {}

    /** What the index holds. */
    Coverage of(IndexReader index, Deadline deadline) throws IOException {
        Known before = known;
        IndexReader.CacheHelper helper = index.getReaderCacheHelper();
        @Nullable Object key = helper == null ? null : helper.getKey();
        if (key != null && key.equals(before.index)) {
            return before.coverage;
        }
        Map<Object, Holdings> written = new HashMap<>();
        Map<Object, Holdings> live = new HashMap<>();
        Holdings all = new Holdings();
        for (LeafReaderContext leaf : index.leaves()) {
            LeafReader segment = leaf.reader();
            Holdings first = written(segment, before, deadline);
            Holdings now = live(segment, first, before, deadline);
            written.put(segment.getCoreCacheHelper().getKey(), first);
            live.put(segment.getReaderCacheHelper().getKey(), now);
            all.add(now);
        }
        Coverage coverage = all.coverage();
        known = new Known(key, coverage, written, live);
        return coverage;
    }

    private static Holdings written(LeafReader segment, Known before, Deadline deadline) throws IOException {
        Holdings held = before.written.get(segment.getCoreCacheHelper().getKey());
        return held != null ? held : SegmentCoverage.written(segment, deadline);
    }

    private static Holdings live(LeafReader segment, Holdings written, Known before, Deadline deadline)
            throws IOException {
        Holdings held = before.live.get(segment.getReaderCacheHelper().getKey());
        if (held != null || !segment.hasDeletions()) {
            return held != null ? held : written;
        }
        Optional<Holdings> left = written.without(SegmentCoverage.gone(segment, deadline));
        return left.isPresent() ? left.get() : SegmentCoverage.live(segment, deadline);
    }
}
