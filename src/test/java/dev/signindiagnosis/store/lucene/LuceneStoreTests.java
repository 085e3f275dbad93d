package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.SignInEventRepositoryContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The embedded store keeps the contract. */
class LuceneStoreTests extends SignInEventRepositoryContract {

    @TempDir
    private Path directory;

    private LuceneStore store;

    @Override
    protected void open() {
        store = LuceneStore.open(directory, MadeUpRow.READER);
        repository = store.repository();
        sink = store.sink().orElseThrow();
    }

    @Override
    protected void reopen() throws Exception {
        store.close();
        open();
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }
}
