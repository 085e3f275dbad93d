package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.format.RowReader;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInEventSink;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index of one directory, opened to be asked, and to be written unless it is opened read-only. */
final class LuceneStore implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneStore.class);

    private final Directory directory;
    private final Searchers searchers;
    private final SignInEventRepository repository;
    private final @Nullable LuceneSink sink;

    private LuceneStore(
            Directory directory, Searchers searchers, SignInEventRepository repository, @Nullable LuceneSink sink) {
        this.directory = directory;
        this.searchers = searchers;
        this.repository = repository;
        this.sink = sink;
    }

    /**
     * Opens the index for asking and writing. One that is not there is made; one of an earlier format is rebuilt.
     *
     * @throws RepositoryUnavailableException where another process holds it, or it is damaged or of a later format
     */
    static LuceneStore open(Path path, RowReader reader) {
        return open(files(path), reader);
    }

    /** Opens the index in a Lucene directory; {@link #open(Path, RowReader)} says how. */
    static LuceneStore open(Directory directory, RowReader reader) {
        @Nullable BlockWriter writer = null;
        try {
            writer = openWriter(directory, reader);
            Searchers searchers = Searchers.of(directory);
            LuceneRepository repository = new LuceneRepository(searchers, reader);
            LuceneSink sink = new LuceneSink(directory, reader, searchers, writer);
            return new LuceneStore(directory, searchers, repository, sink);
        } catch (IOException | IllegalStateException e) {
            IOUtils.closeWhileHandlingException(writer);
            throw IndexFault.of(directory, e);
        }
    }

    /**
     * Opens the index for asking only, also while another process writes it. One that is not there is empty.
     *
     * @throws RepositoryUnavailableException where it is damaged or not of this format
     */
    static LuceneStore openReadOnly(Path path, RowReader reader) {
        Directory directory = Files.isDirectory(path) ? files(path) : new ByteBuffersDirectory();
        try {
            Searchers searchers =
                    holdsCurrentFormat(directory) ? Searchers.of(directory) : Searchers.ofNothing(directory);
            return new LuceneStore(directory, searchers, new LuceneRepository(searchers, reader), null);
        } catch (IOException e) {
            throw IndexFault.of(directory, e);
        }
    }

    /** Where sign-ins are found. */
    SignInEventRepository repository() {
        return repository;
    }

    /** Where rows are written; empty where the index was opened read-only. */
    Optional<SignInEventSink> sink() {
        return Optional.ofNullable(sink);
    }

    /** Looks for damage now; what was found. */
    Optional<RepositoryUnavailableException> examine() {
        return searchers.health().examine();
    }

    /** Begins to look for damage in the background; see {@link SignInEventRepository#damage}. */
    void watch() {
        searchers.health().watch();
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(sink, searchers, directory);
    }

    private static boolean holdsCurrentFormat(Directory directory) throws IOException {
        if (!IndexFormat.exists(directory)) {
            return false;
        }
        if (IndexFormat.isOlder(directory)) {
            throw IndexFault.older(directory);
        }
        return true;
    }

    private static @Nullable BlockWriter openWriter(Directory directory, RowReader reader) throws IOException {
        if (!IndexFormat.exists(directory)) {
            return BlockWriters.on(IndexWriters.create(directory), reader);
        }
        if (IndexFormat.isOlder(directory)) {
            LOG.info("The index was written by an older version of this program and is now rebuilt from its rows");
            return IndexRebuild.run(directory, IndexWriters.open(directory), reader);
        }
        return openWriterIfWritable(directory, reader);
    }

    /** A disk that is full or read-only takes nothing away from what can be asked. */
    private static @Nullable BlockWriter openWriterIfWritable(Directory directory, RowReader reader)
            throws IOException {
        try {
            IndexWriter writer = IndexWriters.open(directory);
            return BlockWriters.on(writer, reader);
        } catch (IOException e) {
            if (IndexFault.isLocked(e) || IndexFault.isDamage(e)) {
                throw e;
            }
            LOG.warn("The index cannot be written at the moment, only asked", e);
            return null;
        }
    }

    private static Directory files(Path path) {
        try {
            return FSDirectory.open(path);
        } catch (IOException e) {
            throw IndexFault.ofDirectory(path, e);
        }
    }
}
