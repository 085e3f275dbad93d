package dev.signindiagnosis.store.lucene;

import java.io.IOException;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;

/** How the index is written: within a small heap, and so that merging keeps up. */
final class IndexWriters {

    private static final int ROUNDS = 10;
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

    /**
     * Commits, and rewrites every segment that holds something deleted, so that its text leaves the disk. Takes as long
     * as copying those segments, and as much room meanwhile.
     */
    static void expunge(IndexWriter writer) throws IOException {
        ConcurrentMergeScheduler merges =
                (ConcurrentMergeScheduler) writer.getConfig().getMergeScheduler();
        writer.commit();
        // a merge that was under way is passed over, and leaves what was deleted meanwhile for the next round
        for (int round = 0; writer.hasDeletions(); round++) {
            if (round == ROUNDS) {
                throw new IOException("what was deleted could not be rewritten");
            }
            writer.forceMergeDeletes(true);
            merges.sync();
            writer.commit();
        }
        writer.deleteUnusedFiles();
    }

    /** How any index here is written. */
    static IndexWriterConfig config() {
        // asked for by nothing but expunge, which leaves nothing behind
        TieredMergePolicy policy = new TieredMergePolicy();
        policy.setForceMergeDeletesPctAllowed(0);
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        merges.disableAutoIOThrottle();
        return new IndexWriterConfig()
                .setCodec(new SignInCodec())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(policy)
                .setMergeScheduler(merges)
                .setMaxFullFlushMergeWaitMillis(0)
                .setCommitOnClose(false);
    }
}
