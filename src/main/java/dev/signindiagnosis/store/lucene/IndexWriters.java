package dev.signindiagnosis.store.lucene;

import java.io.IOException;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

/** How the index is written: within a small heap, and so that merging keeps up. */
final class IndexWriters {

    private static final double BUFFER_MEGABYTES = 64;

    private IndexWriters() {}

    /** A writer that adds to the index. */
    static IndexWriter open(Directory directory) throws IOException {
        return new IndexWriter(directory, config().setOpenMode(IndexWriterConfig.OpenMode.APPEND));
    }

    /** A writer on an index that is made now, and is there from now on. */
    static IndexWriter create(Directory directory) throws IOException {
        IndexWriter writer = new IndexWriter(directory, config().setOpenMode(IndexWriterConfig.OpenMode.CREATE));
        IndexFormat.mark(writer);
        writer.commit();
        return writer;
    }

    private static IndexWriterConfig config() {
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        merges.disableAutoIOThrottle();
        return new IndexWriterConfig()
                .setCodec(new SignInCodec())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergeScheduler(merges)
                .setMaxFullFlushMergeWaitMillis(0)
                .setCommitOnClose(false);
    }
}
