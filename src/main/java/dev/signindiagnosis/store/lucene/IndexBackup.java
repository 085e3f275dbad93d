package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.StoreBackup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NoLockFactory;

/**
 * Copies the index and, where answers are kept, their index beside it. No lock is taken. The file that names the others
 * gets its name last, so that a copy that was cut short is told from a whole one.
 */
final class IndexBackup implements StoreBackup {

    private static final String UNFINISHED = "unfinished_";

    private final List<Path> indexes;

    /** Copies these directories, each under its own name; one that is not there is left out. */
    IndexBackup(List<Path> indexes) {
        this.indexes = List.copyOf(indexes);
    }

    @Override
    public Copied copyTo(Path directory, Consumer<Copied> progress) throws IOException {
        Copied copied = new Copied(0, 0, 0);
        for (Path index : indexes) {
            if (Files.isDirectory(index)) {
                copied = copy(index, directory.resolve(index.getFileName()), copied, progress);
            }
        }
        return copied;
    }

    private static Copied copy(Path index, Path target, Copied before, Consumer<Copied> progress) throws IOException {
        try (Directory from = FSDirectory.open(index, NoLockFactory.INSTANCE)) {
            try (OpenCommit commit = commit(from)) {
                if (commit.files().isEmpty()) {
                    return before;
                }
                try (Directory to = FSDirectory.open(target, NoLockFactory.INSTANCE)) {
                    return copy(from, commit, to, before, progress);
                }
            }
        }
    }

    private static OpenCommit commit(Directory from) {
        try {
            return OpenCommit.of(from);
        } catch (IOException e) {
            throw IndexFault.of(from, e);
        }
    }

    private static Copied copy(
            Directory from, OpenCommit commit, Directory to, Copied before, Consumer<Copied> progress)
            throws IOException {
        long total =
                commit.files().stream().mapToLong(file -> file.bytes().length()).sum();
        Copied copied = new Copied(before.files(), before.bytes(), before.bytesTotal() + total);
        for (OpenCommit.File file : commit.files()) {
            check(from, file.bytes());
            copy(file.bytes(), to, UNFINISHED + file.name());
            to.rename(UNFINISHED + file.name(), file.name());
            copied =
                    new Copied(copied.files() + 1, copied.bytes() + file.bytes().length(), copied.bytesTotal());
            progress.accept(copied);
        }
        to.syncMetaData();
        return copied;
    }

    /** A damaged file is not copied: the backup before this one may be whole. */
    private static void check(Directory from, IndexInput bytes) {
        try {
            CodecUtil.checksumEntireFile(bytes);
        } catch (IOException e) {
            throw IndexFault.of(from, e);
        }
    }

    private static void copy(IndexInput bytes, Directory to, String name) throws IOException {
        try (IndexOutput out = to.createOutput(name, IOContext.READONCE)) {
            bytes.seek(0);
            out.copyBytes(bytes, bytes.length());
        }
        to.sync(Set.of(name));
        try (IndexInput written = to.openInput(name, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(written);
        }
    }
}
