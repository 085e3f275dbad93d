package dev.signindiagnosis.store.lucene;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A 64-bit hash for each ordinal of a column of a segment, so that values of several segments are joined without reading
 * them. Those used last are remembered within bounds; what a segment holds never changes, so it is read once.
 */
final class OrdinalHashes {

    private static final Hasher64 HASHER = Hashing.komihash5_0();

    /** One part of so many of the heap. */
    private static final int SHARE_OF_HEAP = 12;

    private final Map<Column, long[]> known = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Object> watched = new HashSet<>();
    private final long most;
    private long held;

    OrdinalHashes() {
        this(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / Long.BYTES);
    }

    /** Remembers at most so many hashes. */
    OrdinalHashes(long most) {
        this.most = most;
    }

    /** The hashes of a column of one value. */
    long[] of(LeafReader segment, String field, SortedDocValues values) throws IOException {
        return of(segment, field, values.getValueCount(), values.termsEnum());
    }

    /** The hashes of a column of several values. */
    long[] of(LeafReader segment, String field, SortedSetDocValues values) throws IOException {
        return of(segment, field, Math.toIntExact(values.getValueCount()), values.termsEnum());
    }

    private long[] of(LeafReader segment, String field, int count, TermsEnum terms) throws IOException {
        IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
        Column column = new Column(helper.getKey(), field);
        long[] hashes = find(column);
        if (hashes == null) {
            hashes = read(count, terms);
            remember(column, hashes);
            if (watch(column.segment)) {
                helper.addClosedListener(this::forget);
            }
        }
        return hashes;
    }

    /** How many hashes are remembered now. */
    synchronized long held() {
        return held;
    }

    private static long[] read(int count, TermsEnum terms) throws IOException {
        long[] hashes = new long[count];
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            hashes[(int) terms.ord()] = HASHER.hashBytesToLong(term.bytes, term.offset, term.length);
        }
        return hashes;
    }

    private synchronized long @Nullable [] find(Column column) {
        return known.get(column);
    }

    private synchronized void remember(Column column, long[] hashes) {
        if (hashes.length > most || known.putIfAbsent(column, hashes) != null) {
            return;
        }
        held += hashes.length;
        Iterator<long[]> eldest = known.values().iterator();
        while (held > most) {
            held -= eldest.next().length;
            eldest.remove();
        }
    }

    /** Whether nobody waits yet for the end of the segment. */
    private synchronized boolean watch(Object segment) {
        return watched.add(segment);
    }

    private synchronized void forget(Object segment) {
        watched.remove(segment);
        Iterator<Map.Entry<Column, long[]>> all = known.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<Column, long[]> one = all.next();
            if (one.getKey().segment.equals(segment)) {
                held -= one.getValue().length;
                all.remove();
            }
        }
    }

    private record Column(Object segment, String field) {}
}
