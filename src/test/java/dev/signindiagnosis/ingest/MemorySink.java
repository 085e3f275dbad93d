package dev.signindiagnosis.ingest;

import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Deleted;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.SignInFilter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps rows in memory, and can be told to give way. */
final class MemorySink implements SignInEventSink {

    private final Set<String> ids = new HashSet<>();
    private final Set<SignInKey> keys = new HashSet<>();
    private final List<SignInRow> written = new ArrayList<>();
    private int committed;
    private int givesWayAfter = Integer.MAX_VALUE;
    private boolean commits = true;
    private Runnable beforeWriting = () -> {};

    @Override
    public synchronized List<Written> write(List<SignInRow> rows, ImportId by) {
        beforeWriting.run();
        if (ids.size() + rows.size() > givesWayAfter) {
            loseWhatIsNotCommitted();
            throw new RepositoryUnavailableException("the disk is full", new IOException());
        }
        return rows.stream().map(this::write).toList();
    }

    @Override
    public synchronized Deleted takeBack(ImportId id, int most) {
        return Deleted.NOTHING;
    }

    @Override
    public Deleted delete(SignInFilter filter, int most) {
        commit();
        return Deleted.NOTHING;
    }

    @Override
    public void expunge() {
        throw new UnsupportedOperationException("these rows stay");
    }

    @Override
    public synchronized void commit() {
        if (!commits) {
            loseWhatIsNotCommitted();
            throw new RepositoryUnavailableException("the disk is full", new IOException());
        }
        committed = written.size();
    }

    MemorySink givingWayAfter(int rows) {
        givesWayAfter = rows;
        return this;
    }

    MemorySink neverCommitting() {
        commits = false;
        return this;
    }

    MemorySink beforeWriting(Runnable what) {
        beforeWriting = what;
        return this;
    }

    /** The raw texts of the committed rows, in order. */
    synchronized List<String> committed() {
        return written.subList(0, committed).stream()
                .map(row -> row.raw().text())
                .toList();
    }

    /** The times of all rows, in order. */
    synchronized List<String> times() {
        return written.stream()
                .map(row ->
                        row.facts().get(SignInFields.AT).value().orElseThrow().toString())
                .toList();
    }

    private void loseWhatIsNotCommitted() {
        written.subList(committed, written.size()).clear();
        ids.clear();
        keys.clear();
        written.forEach(row -> {
            ids.add(row.id());
            keys.add(row.key());
        });
    }

    private Written write(SignInRow row) {
        if (!ids.add(row.id())) {
            return Written.KNOWN;
        }
        written.add(row);
        return keys.add(row.key()) ? Written.ADDED : Written.MERGED;
    }
}
