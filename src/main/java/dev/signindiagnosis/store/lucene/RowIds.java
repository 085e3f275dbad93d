package dev.signindiagnosis.store.lucene;

import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/** The IDs of a block's rows as one column value: 16 bytes each, in the order of the rows. */
final class RowIds {

    private static final int BYTES = 16;

    private RowIds() {}

    /** Joins IDs of 32 hexadecimal digits. */
    static BytesRef join(Collection<String> ids) {
        return new BytesRef(HexFormat.of().parseHex(String.join("", ids)));
    }

    /** How many rows the block has. */
    static int count(BytesRef joined) {
        return joined.length / BYTES;
    }

    /** The IDs again, in order. */
    static Set<String> split(BytesRef joined) {
        Set<String> ids = new LinkedHashSet<>();
        for (int at = joined.offset; at < joined.offset + joined.length; at += BYTES) {
            ids.add(HexFormat.of().formatHex(joined.bytes, at, at + BYTES));
        }
        return ids;
    }
}
