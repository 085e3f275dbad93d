package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.SignInEvent;
import java.util.List;
import java.util.Optional;

/**
 * Sign-ins that fit a query, nearest to the time asked for first, else newest first. {@link MatchRanking} ranks them.
 *
 * @param signIns one part of them
 * @param total how many fit
 * @param totalExact whether {@code total} is exact or a lower bound
 * @param next where the next part begins; empty at the end
 */
public record Candidates(List<SignInEvent> signIns, long total, boolean totalExact, Optional<String> next) {

    /** Nothing fits. */
    public static final Candidates NONE = new Candidates(List.of(), 0, true, Optional.empty());

    /** Copies the list. */
    public Candidates {
        signIns = List.copyOf(signIns);
    }
}
