package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.DeadlinePassedException;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** Lets many threads ask what was committed, each within its deadline. */
final class Searchers implements Closeable {

    private final IndexHealth health;
    private final @Nullable SearcherManager committed;

    private Searchers(Directory directory, @Nullable SearcherManager committed) {
        this.health = new IndexHealth(directory);
        this.committed = committed;
    }

    /** Asks the index in the directory as it was last committed, and after each {@link #refresh} as it is then. */
    static Searchers of(Directory directory) throws IOException {
        return new Searchers(directory, new SearcherManager(directory, null));
    }

    /** Asks an index that does not exist. */
    static Searchers ofNothing(Directory directory) {
        return new Searchers(directory, null);
    }

    /** Something to ask a searcher. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /** Asks, unless the deadline passes first. */
    <T> T ask(Deadline deadline, Question<T> question) {
        deadline.check();
        try {
            return committed == null
                    ? question.ask(new IndexSearcher(new MultiReader()))
                    : askCommitted(committed, deadline, question);
        } catch (IOException | AlreadyClosedException e) {
            throw health.fault(e);
        } catch (RepositoryUnavailableException | DeadlinePassedException foreseen) {
            throw foreseen;
        } catch (RuntimeException fault) {
            // broken bytes can look like anything
            throw health.examine().<RuntimeException>map(damage -> damage).orElse(fault);
        }
    }

    /** What is known of the state of the index. */
    IndexHealth health() {
        return health;
    }

    /** Sees what was committed since. */
    void refresh() throws IOException {
        if (committed != null) {
            committed.maybeRefreshBlocking();
        }
    }

    @Override
    public void close() throws IOException {
        health.close();
        if (committed != null) {
            committed.close();
        }
    }

    private static <T> T askCommitted(SearcherManager committed, Deadline deadline, Question<T> question)
            throws IOException {
        IndexSearcher shared = committed.acquire();
        try {
            IndexSearcher own = new IndexSearcher(shared.getIndexReader());
            own.setQueryCache(null); // hardly two questions are alike, and filling it takes as long as an answer
            own.setTimeout(deadline::passed);
            T answer = question.ask(own);
            if (own.timedOut()) {
                throw new DeadlinePassedException();
            }
            return answer;
        } finally {
            committed.release(shared);
        }
    }
}
