package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.store.Candidates;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.DeadlinePassedException;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.store.SignInEventRepository;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts sign-ins that fit a question into the attempts that they are part of. */
final class Choosing {

    /** A list to choose from is worth no longer wait; attempts not read by then are made of what was found alone. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** A correlation ID that spans more is a client's that never changes it; what was found stands for its attempts. */
    private static final int MOST_OF_A_CORRELATION = 500;

    private final SignInEventRepository repository;

    Choosing(SignInEventRepository repository) {
        this.repository = repository;
    }

    /**
     * The attempts, the likeliest first.
     *
     * @param matches the sign-ins that fit, best first, at least one
     */
    List<Choice> of(List<Match> matches, Search search) {
        Deadline deadline = Deadline.in(PATIENCE);
        List<Choice> choices = new ArrayList<>();
        for (Match match : matches) {
            boolean known = choices.stream().anyMatch(choice -> choice.attempt().holds(match.signIn()));
            if (!known && choices.size() < search.limit()) {
                choices.add(choice(match, matches, deadline));
            }
        }
        return Likelihood.order(choices, search.query());
    }

    private Choice choice(Match best, List<Match> matches, Deadline deadline) {
        Attempt attempt = attempt(best.signIn(), matches, deadline);
        Match named = matches.stream()
                .filter(match -> match.quality() == best.quality() && isDeciding(match.signIn(), attempt))
                .findFirst()
                .orElse(best);
        return Choice.of(named, attempt);
    }

    private static boolean isDeciding(SignInEvent signIn, Attempt attempt) {
        return signIn.key().equals(attempt.deciding().key())
                && signIn.tenant().equals(attempt.deciding().tenant());
    }

    private Attempt attempt(SignInEvent signIn, List<Match> matches, Deadline deadline) {
        Set<SignInEvent> together = new LinkedHashSet<>();
        try {
            for (CorrelationId id : signIn.correlationIds()) {
                Candidates all = repository.byCorrelation(id, MOST_OF_A_CORRELATION, deadline);
                together.addAll(all.total() > MOST_OF_A_CORRELATION ? found(id, matches) : all.signIns());
            }
        } catch (DeadlinePassedException late) {
            signIn.correlationIds().forEach(id -> together.addAll(found(id, matches)));
        }
        together.add(signIn);
        return Attempts.of(together).stream()
                .filter(attempt -> attempt.holds(signIn))
                .findFirst()
                .orElseThrow();
    }

    private static List<SignInEvent> found(CorrelationId id, List<Match> matches) {
        return matches.stream()
                .map(Match::signIn)
                .filter(signIn -> signIn.correlationIds().contains(id))
                .toList();
    }
}
