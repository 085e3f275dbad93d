package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.TimeBucket;
import java.io.IOException;
import java.util.function.LongFunction;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/** Groups by a column of numbers: each by itself, or by the stretch of numbers in which it lies. */
final class NumberGroups implements SegmentGroups {

    private final LeafReader segment;
    private final String field;
    private final long stretch;
    private final LongFunction<String> spelling;
    private final LongIndex numbers = new LongIndex();
    private NumericDocValues values;

    private NumberGroups(LeafReader segment, String field, long stretch, LongFunction<String> spelling)
            throws IOException {
        this.segment = segment;
        this.field = field;
        this.stretch = stretch;
        this.spelling = spelling;
        this.values = DocValues.getNumeric(segment, field);
    }

    /** Groups by error code. */
    static NumberGroups ofCodes(LeafReader segment) throws IOException {
        return new NumberGroups(segment, Fields.CODE, 1, Long::toString);
    }

    /** Groups by time. */
    static NumberGroups ofTimes(LeafReader segment, TimeBucket bucket) throws IOException {
        long nanos = bucket.length().toNanos();
        return new NumberGroups(
                segment,
                Fields.TIME,
                nanos,
                number -> TimeValue.start(number, bucket).toString());
    }

    @Override
    public int start(int doc) throws IOException {
        return values.advanceExact(doc) ? 1 : 0;
    }

    @Override
    public int next() throws IOException {
        return numbers.add(Math.floorDiv(values.longValue(), stretch));
    }

    @Override
    public int size() {
        return numbers.size();
    }

    @Override
    public long identity(int number) {
        return numbers.value(number);
    }

    @Override
    public String value(int number) {
        return spelling.apply(numbers.value(number));
    }

    @Override
    public boolean inOrderOfValues() {
        return false;
    }

    @Override
    public void rewind() throws IOException {
        values = DocValues.getNumeric(segment, field);
    }
}
