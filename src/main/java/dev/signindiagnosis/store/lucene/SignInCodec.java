package dev.signindiagnosis.store.lucene;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;

/**
 * How the index lies on disk: as Lucene's own default, but for the rows. Log rows repeat one another more than
 * themselves, so some twenty of them are packed together, by a fast method. Lucene finds this class by the name in the
 * index, whatever version of the program wrote it; a change needs a new name beside the old one.
 */
public final class SignInCodec extends FilterCodec {

    private static final String NAME = "SignInDiagnosis1";

    /** So many bytes are packed together: more take less room, and longer to read one row of. */
    private static final int CHUNK_BYTES = 40 * 1024;

    private static final int MOST_ROWS_TOGETHER = 1024;
    private static final int CHUNKS_IN_BLOCK_SHIFT = 10;

    private final StoredFieldsFormat rows = new Lucene90CompressingStoredFieldsFormat(
            NAME + "Rows", new FastDeflate(), CHUNK_BYTES, MOST_ROWS_TOGETHER, CHUNKS_IN_BLOCK_SHIFT);

    /** Made by Lucene where it opens an index. */
    public SignInCodec() {
        super(NAME, new Lucene912Codec());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return rows;
    }
}
