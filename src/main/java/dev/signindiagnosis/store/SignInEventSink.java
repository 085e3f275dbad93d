package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.SignInRow;
import java.util.List;

/**
 * Where rows are written. One thread writes at a time. A read-only source implements no sink.
 */
public interface SignInEventSink {

    /** What became of a row. */
    enum Written {
        /** The first row of its sign-in. */
        ADDED,
        /** A new row of a sign-in that was known; the sign-in was merged anew. */
        MERGED,
        /** The very row was there already; nothing changed. */
        KNOWN
    }

    /**
     * Takes rows in; one answer a row, in order. Rows written earlier, also in this call and before any commit, count
     * as known.
     *
     * @throws RepositoryUnavailableException where the store cannot be written: what was committed before is kept, what
     *     was written since is lost
     */
    List<Written> write(List<SignInRow> rows);

    /**
     * Makes everything written so far findable and lasting: once this returns, it survives a crash.
     *
     * @throws RepositoryUnavailableException as {@link #write} does
     */
    void commit();
}
