package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.format.RowFormats;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInEventSink;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** The embedded store, opened without the application around it. */
public final class OpenIndex implements Closeable {

    private final Path directory;
    private LuceneStore store;

    /** Opens the index in a directory; one that is not there is made. */
    public OpenIndex(Path directory) {
        this.directory = directory;
        this.store = LuceneStore.open(directory, new RowFormats());
    }

    /** Closes the index and opens what it kept. */
    public void reopen() throws IOException {
        store.close();
        store = LuceneStore.open(directory, new RowFormats());
    }

    /** Where sign-ins are found. */
    public SignInEventRepository repository() {
        return store.repository();
    }

    /** Where rows are written. */
    public SignInEventSink sink() {
        return store.sink().orElseThrow();
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
