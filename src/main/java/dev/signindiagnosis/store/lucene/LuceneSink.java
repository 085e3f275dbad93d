package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.format.RowReader;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Deleted;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.SignInFilter;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes rows to the index. After any error the writer is given up, and with it what was not committed; the next call
 * tries with a new one, so that a disk that has room again is enough. Lucene tells a writer that gave way earlier, for
 * example in a merge, by an {@link IllegalStateException}.
 */
final class LuceneSink implements SignInEventSink, Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneSink.class);

    private final Directory directory;
    private final RowReader reader;
    private final Searchers searchers;
    private @Nullable BlockWriter open;

    LuceneSink(Directory directory, RowReader reader, Searchers searchers, @Nullable BlockWriter open) {
        this.directory = directory;
        this.reader = reader;
        this.searchers = searchers;
        this.open = open;
    }

    @Override
    public synchronized List<Written> write(List<SignInRow> rows, ImportId by) {
        return with(blocks -> blocks.write(rows, by));
    }

    @Override
    public synchronized Deleted takeBack(ImportId id, int most) {
        return with(blocks -> blocks.takeBack(id, most));
    }

    @Override
    public synchronized void commit() {
        with(blocks -> {
            blocks.commit();
            searchers.refresh();
            return true;
        });
    }

    @Override
    public synchronized Deleted delete(SignInFilter filter, int most) {
        return with(blocks -> blocks.delete(FilterQueries.of(filter), most));
    }

    @Override
    public synchronized void expunge() {
        with(blocks -> {
            blocks.expunge();
            searchers.refresh();
            return true;
        });
    }

    @Override
    public synchronized void close() throws IOException {
        BlockWriter closing = open;
        open = null;
        if (closing != null) {
            closing.close();
        }
    }

    private <T> T with(Work<T> work) {
        try {
            BlockWriter blocks = open;
            if (blocks == null) {
                blocks = BlockWriters.on(IndexWriters.open(directory), reader);
                open = blocks;
            }
            return work.on(blocks);
        } catch (IOException | IllegalStateException e) {
            giveUp();
            throw IndexFault.of(directory, e);
        } catch (RuntimeException | Error e) {
            giveUp();
            throw e;
        }
    }

    private void giveUp() {
        try {
            close();
        } catch (IOException e) {
            LOG.warn("The writer of the index could not be closed in order", e);
        }
    }

    private interface Work<T> {
        T on(BlockWriter blocks) throws IOException;
    }
}
