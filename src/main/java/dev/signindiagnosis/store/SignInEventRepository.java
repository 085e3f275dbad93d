package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where sign-ins are found. Implementations may be called by many threads, also while a {@link SignInEventSink} of the
 * same store writes; they then answer from what was committed.
 *
 * <p>Every call throws {@link QueryNotSupportedException} where its capability is not declared,
 * {@link DeadlinePassedException} when the deadline passes, and {@link RepositoryUnavailableException} when the store
 * cannot be asked.
 */
public interface SignInEventRepository {

    /** What this store can answer. */
    Set<Capability> capabilities();

    /** What was found damaged since the store was opened, for whoever watches over it. The rest may still be answered. */
    default Optional<RepositoryUnavailableException> damage() {
        return Optional.empty();
    }

    /**
     * The sign-ins of a key: none, one, or one per log tenant where several tenants logged the same request. Ordered by
     * log tenant.
     */
    List<SignInEvent> byKey(SignInKey key, Deadline deadline);

    /** The rows behind a key in every log tenant, as imported; ordered by log tenant, then row ID. */
    List<SignInRow> rows(SignInKey key, Deadline deadline);

    /**
     * The sign-ins of a correlation ID in every log tenant, oldest first.
     *
     * @param limit how many at most; the total tells what was left out
     */
    Candidates byCorrelation(CorrelationId id, int limit, Deadline deadline);

    /** The sign-ins that fit, nearest to {@code query.near()} first (earlier before later at the same distance, then by key), else newest first. */
    Candidates search(SignInQuery query, Page page, Deadline deadline);

    /**
     * The sign-ins of a subject on one side of a moment, nearest to it first; at the same time by key, then by log
     * tenant.
     */
    List<SignInEvent> history(HistoryQuery query, Deadline deadline);

    /**
     * The last sign-ins of exactly those that {@link #count} counts, newest first; at the same time by key, then by log
     * tenant.
     *
     * @param limit how many at most, 1 to {@link Page#MOST}
     */
    List<SignInEvent> latest(SignInFilter filter, int limit, Deadline deadline);

    /** How many sign-ins fit, in total and by group. */
    SignInCounts count(CountQuery query, Deadline deadline);

    /**
     * What a GUID is in the sign-ins held: nothing, one thing or several.
     *
     * @param guid a GUID in either case, with braces or without; of any other text nothing is known
     */
    Set<Role> rolesOf(String guid, Deadline deadline);

    /** What is held. */
    Coverage coverage(Deadline deadline);
}
