package dev.signindiagnosis.store.lucene;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.IOUtils;

/**
 * The files of the last commit, all open. A writer deletes files that newer ones replace; those that are open can be
 * read on. The file that names the others is the last.
 */
final class OpenCommit implements Closeable {

    private static final int MOST_TRIES = 50;

    private final List<File> files = new ArrayList<>();

    private OpenCommit() {}

    /** A file and its bytes. */
    record File(String name, IndexInput bytes) {}

    /** The files of the last commit; none where there is no index. */
    static OpenCommit of(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return new OpenCommit();
        }
        for (int tries = 1; ; tries++) {
            OpenCommit commit = new OpenCommit();
            boolean opened = false;
            try {
                commit.open(directory);
                opened = true;
                return commit;
            } catch (NoSuchFileException | FileNotFoundException replaced) {
                // a newer commit came meanwhile, and its files are there
                if (tries == MOST_TRIES) {
                    throw replaced;
                }
            } finally {
                if (!opened) {
                    commit.close();
                }
            }
        }
    }

    List<File> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(files.stream().map(File::bytes).toList());
    }

    private void open(Directory directory) throws IOException {
        SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
        for (String name : new TreeSet<>(commit.files(false))) {
            open(directory, name);
        }
        open(directory, commit.getSegmentsFileName());
    }

    private void open(Directory directory, String name) throws IOException {
        files.add(new File(name, directory.openInput(name, IOContext.READONCE)));
    }
}
