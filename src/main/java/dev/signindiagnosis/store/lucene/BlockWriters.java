package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.format.RowReader;
import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.IOUtils;

/** Begins to write blocks, and gives the lock of the index back where that fails. */
final class BlockWriters {

    private BlockWriters() {}

    /** Writes with this writer; it is closed where its index cannot be read. */
    static BlockWriter on(IndexWriter writer, RowReader reader) throws IOException {
        try {
            return new BlockWriter(writer, reader);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(writer::rollback);
            throw e;
        }
    }
}
