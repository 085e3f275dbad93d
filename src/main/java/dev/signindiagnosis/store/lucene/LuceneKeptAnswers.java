package dev.signindiagnosis.store.lucene;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.KeptAnswer;
import dev.signindiagnosis.store.KeptAnswers;
import dev.signindiagnosis.store.Subject;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** Finds kept answers in an index of their own, which is opened when it is first asked. One that is not there is empty. */
final class LuceneKeptAnswers implements KeptAnswers, Closeable {

    private static final int MOST_LOG_TENANTS = 1000;

    private final KeptDirectory directory;
    private @Nullable Searchers open;

    LuceneKeptAnswers(KeptDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<KeptAnswer> find(SignInKey key, Deadline deadline) {
        return searchers().ask(deadline, searcher -> read(searcher, KeptDocument.of(key)));
    }

    @Override
    public long count(Subject subject, Deadline deadline) {
        return searchers().ask(deadline, searcher -> (long) searcher.count(KeptDocument.of(subject)));
    }

    @Override
    public synchronized void close() throws IOException {
        IOUtils.close(open);
        open = null;
    }

    /** Sees what was committed, also by another process. */
    private synchronized Searchers searchers() {
        try {
            Searchers searchers = open == null ? open() : open;
            searchers.refresh();
            return searchers;
        } catch (IOException e) {
            throw directory.fault(e);
        }
    }

    private Searchers open() throws IOException {
        Optional<Directory> found = directory.found();
        if (found.isEmpty()) {
            return Searchers.ofNothing(new ByteBuffersDirectory());
        }
        Searchers searchers = Searchers.of(found.get());
        open = searchers;
        return searchers;
    }

    private static List<KeptAnswer> read(IndexSearcher searcher, Query query) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<KeptAnswer> answers = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, MOST_LOG_TENANTS).scoreDocs) {
            answers.add(KeptDocument.read(stored.document(found.doc)));
        }
        answers.sort(comparing(answer -> answer.tenant().id()));
        return answers;
    }
}
