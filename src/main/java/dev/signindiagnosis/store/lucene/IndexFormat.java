package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.RepositoryUnavailableException;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** The version of what {@link Fields} mean, written with every commit. */
final class IndexFormat {

    /** What this version of the program writes and reads. */
    static final int CURRENT = 3;

    private static final String VERSION = "signin.format";

    private IndexFormat() {}

    /** Marks everything that the writer commits with the current version. */
    static void mark(IndexWriter writer) {
        mark(writer, CURRENT);
    }

    /** Marks with a version; only tests and {@link #mark(IndexWriter)} do. */
    static void mark(IndexWriter writer, int version) {
        writer.setLiveCommitData(Map.of(VERSION, Integer.toString(version)).entrySet());
    }

    /**
     * Whether the index was written by an earlier version of the program and must be rebuilt from its rows.
     *
     * @throws RepositoryUnavailableException where a later version wrote it, or something else did
     */
    static boolean isOlder(Directory directory) throws IOException {
        String version = SegmentInfos.readLatestCommit(directory).getUserData().get(VERSION);
        if (version == null) {
            throw IndexFault.foreign(directory);
        }
        int written = Integer.parseInt(version);
        if (written > CURRENT) {
            throw IndexFault.newer(directory, written);
        }
        return written < CURRENT;
    }

    /**
     * Whether there is an index.
     *
     * @throws RepositoryUnavailableException where there are files of one and what names them is lost, so that nothing
     *     is ever built over them
     */
    static boolean exists(Directory directory) throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            return true;
        }
        for (String file : directory.listAll()) {
            if (file.startsWith("_")) {
                throw IndexFault.headless(directory);
            }
        }
        return false;
    }
}
