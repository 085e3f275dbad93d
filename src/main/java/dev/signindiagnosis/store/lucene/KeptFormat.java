package dev.signindiagnosis.store.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** The index of kept answers as a whole: how it is written, and the version of what its fields mean. */
final class KeptFormat {

    private static final String VERSION = "signin.kept";
    private static final int CURRENT = 1;

    private KeptFormat() {}

    /** Whether there is an index of this version. */
    static boolean exists(Directory directory) throws IOException {
        if (!IndexFormat.exists(directory)) {
            return false;
        }
        String version = SegmentInfos.readLatestCommit(directory).getUserData().get(VERSION);
        if (version == null) {
            throw IndexFault.foreign(directory);
        }
        if (Integer.parseInt(version) > CURRENT) {
            throw IndexFault.newer(directory, Integer.parseInt(version));
        }
        return true;
    }

    /** A writer; an index that is not there is made. */
    static IndexWriter open(Directory directory) throws IOException {
        boolean there = exists(directory);
        IndexWriterConfig config = IndexWriters.config()
                .setOpenMode(there ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE);
        IndexWriter writer = new IndexWriter(directory, config);
        writer.setLiveCommitData(Map.of(VERSION, Integer.toString(CURRENT)).entrySet());
        if (!DirectoryReader.indexExists(directory)) {
            writer.commit();
        }
        return writer;
    }
}
