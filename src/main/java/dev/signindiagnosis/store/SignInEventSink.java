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
     * <p>Every row remembers the import that brought it first. A row that is known and came by another import before
     * is claimed by this one too, so that {@link #takeBack} of the other leaves it where it is.
     *
     * @throws RepositoryUnavailableException where the store cannot be written. After this and any other exception,
     *     what was committed before is kept, what was written since is lost, and the next call begins anew
     */
    List<Written> write(List<SignInRow> rows, ImportId by);

    /**
     * Makes everything written so far findable and lasting: once this returns, it survives a crash.
     *
     * @throws RepositoryUnavailableException as {@link #write} does
     */
    void commit();

    /**
     * Takes the rows of an import back, some sign-ins a call. Rows that no other import claims leave; the others pass to
     * the import that claims them. A sign-in is merged anew from the rows that stay, and leaves where none does. Gone
     * for everybody who asks after the next {@link #commit}. A call that is repeated, also after a crash, goes on where
     * the last commit ended; memory is bounded by {@code most}.
     *
     * @param most how many sign-ins are looked at, at least 1
     * @return what left; {@link Deleted#more} where the call is to be repeated
     * @throws RepositoryUnavailableException as {@link #write} does
     */
    Deleted takeBack(ImportId id, int most);

    /**
     * Deletes sign-ins that fit, with all their rows and what imports claim of them, some a call. Gone for everybody who
     * asks after the next {@link #commit}. A call that is repeated, also after a crash, goes on where the last commit
     * ended; memory is bounded by {@code most}. The text is off the disk after {@link #expunge}, without it as soon as
     * the store happens to rewrite what lies around it.
     *
     * @param most how many sign-ins are deleted, at least 1
     * @return what left; {@link Deleted#more} where the call is to be repeated
     * @throws RepositoryUnavailableException as {@link #write} does
     */
    Deleted delete(SignInFilter filter, int most);

    /**
     * Commits, and rewrites what the store holds, so that the text of nothing that was deleted is left on the disk. May
     * take as long as copying the store, and as much room meanwhile; may be repeated.
     *
     * @throws RepositoryUnavailableException as {@link #write} does
     */
    void expunge();
}
