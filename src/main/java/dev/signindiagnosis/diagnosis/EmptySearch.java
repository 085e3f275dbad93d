package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.store.MatchRanking;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A look-up that found nothing, with the store to test why.
 *
 * @param question what was asked
 * @param understood what was read from it
 * @param coverage what the store holds: at least one sign-in
 * @param now the time at which it was asked
 * @param store where explanations are tested
 * @param deadline by when all of them must have been
 */
record EmptySearch(
        Question question,
        Understood understood,
        Coverage coverage,
        Instant now,
        SignInEventRepository store,
        Deadline deadline) {

    /** The most sign-ins that one explanation shows as what may have been meant. */
    static final int MOST_CANDIDATES = 5;

    /** When it happened, where that was told. */
    @Nullable
    Instant at() {
        return understood.at();
    }

    /** Whether an ID was looked up, so that no search was made. */
    boolean byId() {
        return Ids.named(understood);
    }

    /** The search that was made; empty where an ID was looked up. */
    Optional<SignInQuery> searched() {
        return Search.of(question, understood).map(Search::query);
    }

    /** The best of the sign-ins that fit another query, as candidates. */
    List<Match> candidates(SignInQuery query) {
        return MatchRanking.rank(
                        query,
                        store.search(query, Page.first(MOST_CANDIDATES), deadline)
                                .signIns())
                .stream()
                .limit(MOST_CANDIDATES)
                .toList();
    }
}
