package dev.signindiagnosis.store.lucene;

import static java.util.Comparator.comparingLong;

import dev.signindiagnosis.store.HistoryQuery.Side;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;

/**
 * From when to when the sign-ins of a segment happened, those that were replaced since among them.
 *
 * @param segment the segment
 * @param first the time of its earliest sign-in
 * @param last the time of its latest sign-in
 */
record SegmentSpan(LeafReaderContext segment, long first, long last) {

    /** The segments that reach that side of the moment, the one that begins nearest to it first. */
    static List<SegmentSpan> from(Instant moment, Side side, IndexReader index) throws IOException {
        long start = TimeValue.of(moment);
        List<SegmentSpan> spans = new ArrayList<>();
        for (LeafReaderContext segment : index.leaves()) {
            PointValues times = segment.reader().getPointValues(Fields.TIME);
            if (times != null) {
                SegmentSpan span =
                        new SegmentSpan(segment, time(times.getMinPackedValue()), time(times.getMaxPackedValue()));
                if (!span.liesBehind(start, side)) {
                    spans.add(span);
                }
            }
        }
        spans.sort(
                side == Side.BEFORE ? comparingLong(SegmentSpan::last).reversed() : comparingLong(SegmentSpan::first));
        return spans;
    }

    /** Whether everything in it lies further out on that side than a time. */
    boolean liesBeyond(long time, Side side) {
        return side == Side.BEFORE ? last < time : first > time;
    }

    private boolean liesBehind(long time, Side side) {
        return side == Side.BEFORE ? first >= time : last <= time;
    }

    private static long time(byte[] packed) {
        return LongPoint.decodeDimension(packed, 0);
    }
}
