package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.RepositoryUnavailableException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** The directory of the kept answers, which is not made before there is one to keep. */
final class KeptDirectory implements Closeable {

    private final Path path;
    private @Nullable Directory open;

    KeptDirectory(Path path) {
        this.path = path;
    }

    /** The directory, where it holds an index. */
    synchronized Optional<Directory> found() throws IOException {
        if (open == null && !Files.isDirectory(path)) {
            return Optional.empty();
        }
        Directory directory = made();
        return KeptFormat.exists(directory) ? Optional.of(directory) : Optional.empty();
    }

    /** The directory, made where it was not there. */
    synchronized Directory made() throws IOException {
        Directory directory = open;
        if (directory == null) {
            directory = FSDirectory.open(path);
            open = directory;
        }
        return directory;
    }

    /** The words for an error of the engine. */
    synchronized RepositoryUnavailableException fault(Exception error) {
        return open != null ? IndexFault.of(open, error) : IndexFault.ofDirectory(path, error);
    }

    @Override
    public synchronized void close() throws IOException {
        IOUtils.close(open);
        open = null;
    }
}
