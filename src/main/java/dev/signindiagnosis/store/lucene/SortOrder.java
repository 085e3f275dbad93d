package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.SearchPosition;
import java.nio.ByteBuffer;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** The order of a search as columns of the index: time either way, then key, then log tenant. */
enum SortOrder {
    /** Newest first. */
    NEWEST_FIRST(true),
    /** Oldest first. */
    OLDEST_FIRST(false);

    private static final int BEFORE_ANY_KEY = -1;
    private static final int AFTER_ANY_KEY = 2;

    private final boolean newestFirst;

    SortOrder(boolean newestFirst) {
        this.newestFirst = newestFirst;
    }

    /** The order as Lucene takes it. */
    Sort sort() {
        return new Sort(
                new SortField(Fields.TIME, SortField.Type.LONG, newestFirst),
                new SortField(Fields.KEY_KIND, SortField.Type.INT),
                new SortField(Fields.KEY_HIGH, SortField.Type.LONG),
                new SortField(Fields.KEY_LOW, SortField.Type.LONG),
                new SortField(Fields.TENANT, SortField.Type.STRING));
    }

    /** The place of a sign-in, to go on after it. */
    static FieldDoc at(SearchPosition position) {
        BytesRef key = IndexTerms.key(position.key());
        return place(
                TimeValue.of(position.at()),
                kind(key),
                high(key),
                low(key),
                new BytesRef(position.tenant().id()));
    }

    /** Before every sign-in of that time. */
    static FieldDoc before(long time) {
        return place(time, BEFORE_ANY_KEY, 0, 0, new BytesRef());
    }

    /** After every sign-in of that time. */
    static FieldDoc after(long time) {
        return place(time, AFTER_ANY_KEY, 0, 0, new BytesRef());
    }

    /** The time in a place. */
    static long time(FieldDoc place) {
        return (Long) place.fields[0];
    }

    /** The column {@link Fields#KEY_KIND}. */
    static int kind(SignInKey key) {
        return key.isRequestId() ? 0 : 1;
    }

    /** The column {@link Fields#KEY_HIGH}: its signed order is that of the digits. */
    static long high(BytesRef key) {
        return ByteBuffer.wrap(key.bytes).getLong(1) ^ Long.MIN_VALUE;
    }

    /** The column {@link Fields#KEY_LOW}. */
    static long low(BytesRef key) {
        return ByteBuffer.wrap(key.bytes).getLong(1 + Long.BYTES) ^ Long.MIN_VALUE;
    }

    /** The key that the three columns tell. */
    static BytesRef key(long kind, long high, long low) {
        return new BytesRef(ByteBuffer.allocate(1 + 2 * Long.BYTES)
                .put(kind == 0 ? IndexTerms.GUID : IndexTerms.TEXT)
                .putLong(high ^ Long.MIN_VALUE)
                .putLong(low ^ Long.MIN_VALUE)
                .array());
    }

    private static int kind(BytesRef key) {
        return key.bytes[0] == IndexTerms.GUID ? 0 : 1;
    }

    private static FieldDoc place(long time, int kind, long high, long low, BytesRef tenant) {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {time, kind, high, low, tenant});
    }
}
