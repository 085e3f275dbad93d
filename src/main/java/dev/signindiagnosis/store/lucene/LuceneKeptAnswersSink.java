package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.KeptAnswer;
import dev.signindiagnosis.store.KeptAnswersSink;
import dev.signindiagnosis.store.Subject;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes kept answers to an index of their own, so that keeping never waits for an import. Every call commits. After an
 * error the writer is given up, and the next call tries with a new one.
 */
final class LuceneKeptAnswersSink implements KeptAnswersSink, Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneKeptAnswersSink.class);

    private final KeptDirectory directory;
    private @Nullable IndexWriter open;

    LuceneKeptAnswersSink(KeptDirectory directory) {
        this.directory = directory;
    }

    @Override
    public void save(KeptAnswer answer) {
        with(() -> {
            IndexWriter writer = writer();
            writer.updateDocument(KeptDocument.id(answer), KeptDocument.of(answer));
            writer.commit();
            return 1;
        });
    }

    @Override
    public long expire(Instant before) {
        return delete(KeptDocument.keptBefore(before));
    }

    @Override
    public long delete(SignInKey key) {
        return delete(KeptDocument.of(key));
    }

    @Override
    public long delete(Subject subject) {
        return delete(KeptDocument.of(subject));
    }

    @Override
    public synchronized void close() throws IOException {
        IndexWriter closing = open;
        open = null;
        if (closing != null) {
            closing.rollback();
        }
    }

    private long delete(Query fitting) {
        return with(() -> {
            if (open == null && directory.found().isEmpty()) {
                return 0;
            }
            IndexWriter writer = writer();
            long count = count(writer, fitting);
            if (count > 0) {
                writer.deleteDocuments(fitting);
                IndexWriters.expunge(writer);
            }
            return count;
        });
    }

    private static long count(IndexWriter writer, Query fitting) throws IOException {
        try (DirectoryReader now = DirectoryReader.open(writer)) {
            return new IndexSearcher(now).count(fitting);
        }
    }

    private synchronized long with(Work work) {
        try {
            return work.run();
        } catch (IOException | AlreadyClosedException e) {
            giveUp();
            throw directory.fault(e);
        }
    }

    private IndexWriter writer() throws IOException {
        IndexWriter writer = open;
        if (writer == null) {
            writer = KeptFormat.open(directory.made());
            open = writer;
        }
        return writer;
    }

    private void giveUp() {
        try {
            close();
        } catch (IOException e) {
            LOG.warn("The writer of kept answers could not be closed in order", e);
        }
    }

    private interface Work {
        long run() throws IOException;
    }
}
