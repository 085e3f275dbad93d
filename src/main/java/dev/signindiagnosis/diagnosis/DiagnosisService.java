package dev.signindiagnosis.diagnosis;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.paste.PasteReader;
import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.RequestId;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.Candidates;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.DeadlinePassedException;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.store.MatchQuality;
import dev.signindiagnosis.store.MatchRanking;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInQuery;
import dev.signindiagnosis.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the sign-in that a question is about and says what happened. */
public final class DiagnosisService {

    /** How long a look-up may take before the store counts as not to be had. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How long all questions about the story around a sign-in may take; what takes longer is left out. */
    private static final Duration STORY_PATIENCE = Duration.ofSeconds(2);

    private final SignInEventRepository repository;
    private final Correlations correlations;
    private final PasteReader pastes;
    private final Judge judge;
    private final Emptiness emptiness;
    private final Choosing choosing;
    private final Duration storyPatience;

    DiagnosisService(SignInEventRepository repository, PasteReader pastes, Judge judge, Emptiness emptiness) {
        this(repository, pastes, judge, emptiness, STORY_PATIENCE);
    }

    /** Waits so long for all questions about the story around a sign-in. */
    DiagnosisService(
            SignInEventRepository repository,
            PasteReader pastes,
            Judge judge,
            Emptiness emptiness,
            Duration storyPatience) {
        this.repository = repository;
        this.correlations = new Correlations(repository);
        this.pastes = pastes;
        this.judge = judge;
        this.emptiness = emptiness;
        this.choosing = new Choosing(repository);
        this.storyPatience = storyPatience;
    }

    /** What somebody's scrap of evidence leads to. A store that cannot be asked is an answer, not an error. */
    public Answer answer(Question question) {
        Understood understood = Reading.of(question, pastes);
        Deadline deadline = Deadline.in(PATIENCE);
        try {
            return byId(understood, deadline)
                    .or(() -> Search.of(question, understood).flatMap(search -> bySearch(search, understood, deadline)))
                    .orElseGet(() -> nothing(question, understood, deadline));
        } catch (RepositoryUnavailableException unavailable) {
            return new Answer.Unavailable(understood, Message.of("unavailable.store"));
        } catch (DeadlinePassedException late) {
            return new Answer.Unavailable(understood, Message.of("unavailable.late"));
        }
    }

    /**
     * What happened with one sign-in.
     *
     * @return empty where no sign-in of that key is held
     * @throws RepositoryUnavailableException where the store cannot be asked
     */
    public Optional<Diagnosis> diagnose(SignInKey key) {
        Deadline deadline = Deadline.in(PATIENCE);
        return byKey(key, deadline).map(signIn -> judge(told(signIn, deadline), Map.of()));
    }

    /**
     * The attempts of a correlation ID, in every log tenant, the first begun first; of an ID with very many sign-ins the
     * last attempts.
     *
     * @throws RepositoryUnavailableException where the store cannot be asked
     */
    public List<Attempt> attempts(CorrelationId id) {
        return attemptsOf(id, null).attempts();
    }

    /**
     * The attempts of a correlation ID, and how many sign-ins it has.
     *
     * @param at the attempts nearest to it are given where there are very many; null gives the last
     * @throws RepositoryUnavailableException where the store cannot be asked
     */
    public CorrelationAttempts attemptsOf(CorrelationId id, @Nullable Instant at) {
        Correlations.Found found = correlations.find(Set.of(id), at, Deadline.in(PATIENCE));
        return new CorrelationAttempts(Attempts.of(found.signIns()), found.correlated());
    }

    /**
     * What happened in the attempt of a correlation ID that the question most likely means.
     *
     * @param at when it happened, where that was told
     * @return empty where no sign-in of that correlation ID is held
     */
    public Optional<Diagnosis> diagnose(CorrelationId id, @Nullable Instant at) {
        return diagnose(attemptsOf(id, at), at, Map.of());
    }

    private Optional<Diagnosis> diagnose(CorrelationAttempts all, @Nullable Instant at, Map<String, String> message) {
        if (all.attempts().isEmpty()) {
            return Optional.empty();
        }
        Attempt attempt = Attempts.toDiagnose(all.attempts(), at);
        List<Attempt> others = Attempts.others(all.attempts(), attempt);
        return Optional.of(judge(new Judge.Told(attempt.deciding(), attempt, others, all.correlated()), message));
    }

    /** By each ID in the role that the question gives it, request before correlation ID; then with the roles swapped. */
    private Optional<Answer> byId(Understood understood, Deadline deadline) {
        return byRequests(Ids.requests(understood).stream(), understood, deadline)
                .or(() -> byCorrelations(Ids.correlations(understood).stream(), understood))
                .or(() -> byRequests(Ids.swappedRequests(understood), understood, deadline))
                .or(() -> byCorrelations(Ids.swappedCorrelations(understood), understood));
    }

    private Optional<Answer> byRequests(Stream<RequestId> ids, Understood understood, Deadline deadline) {
        return ids.flatMap(id -> byRequest(id, deadline).stream())
                .findFirst()
                .map(signIn -> new Answer.Found(
                        Reading.checked(understood, signIn),
                        new Match(signIn, MatchQuality.SAME_REQUEST),
                        judge(told(signIn, deadline), understood.messageFacts())));
    }

    private Optional<Answer> byCorrelations(Stream<CorrelationId> ids, Understood understood) {
        return ids.flatMap(id ->
                        diagnose(attemptsOf(id, understood.at()), understood.at(), understood.messageFacts()).stream())
                .findFirst()
                .map(diagnosis -> new Answer.Found(
                        understood,
                        new Match(diagnosis.deciding().orElseThrow(), MatchQuality.SAME_CORRELATION),
                        diagnosis));
    }

    private Optional<SignInEvent> byRequest(RequestId id, Deadline deadline) {
        return SignInKey.parse(id.value())
                .flatMap(key -> byKey(key, deadline))
                .or(() ->
                        repository
                                .search(SignInQuery.builder().requestId(id).build(), Page.first(1), deadline)
                                .signIns()
                                .stream()
                                .findFirst());
    }

    /** Where several tenants logged the request, the one whose log tells most. */
    private Optional<SignInEvent> byKey(SignInKey key, Deadline deadline) {
        return repository.byKey(key, deadline).stream()
                .max(comparing(signIn -> signIn.facts().told()));
    }

    private Optional<Answer> bySearch(Search search, Understood understood, Deadline deadline) {
        Candidates candidates = repository.search(search.query(), Page.first(search.recall()), deadline);
        List<Match> matches = MatchRanking.rank(search.query(), candidates.signIns());
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        List<Choice> choices = choosing.of(matches, search);
        Match best = choices.get(0).match();
        boolean oneAttempt = candidates.total() == matches.size()
                && matches.stream().allMatch(match -> choices.get(0).attempt().holds(match.signIn()));
        return Optional.of(
                oneAttempt
                        ? new Answer.Found(
                                understood, best, judge(told(best.signIn(), deadline), understood.messageFacts()))
                        : new Answer.Several(understood, choices, candidates.total(), candidates.totalExact()));
    }

    /** The sign-in in its attempt, with the others of its correlation IDs. */
    private Judge.Told told(SignInEvent signIn, Deadline deadline) {
        Correlations.Found found = correlations.find(signIn.correlationIds(), signIn.at(), deadline);
        List<Attempt> attempts = Attempts.of(found.signIns());
        Attempt own = attempts.stream()
                .filter(attempt -> attempt.holds(signIn))
                .findFirst()
                .orElseGet(() -> Attempts.of(List.of(signIn)).get(0));
        return new Judge.Told(signIn, own, Attempts.others(attempts, own), found.correlated());
    }

    private Diagnosis judge(Judge.Told told, Map<String, String> message) {
        return judge.attempt(told, new StoreQuestions(repository, Deadline.in(storyPatience)), message);
    }

    private Answer nothing(Question question, Understood understood, Deadline deadline) {
        NothingFound nothing = emptiness.explain(question, understood, repository, deadline);
        Optional<Diagnosis> fromMessage = Optional.ofNullable(understood.decidingCode())
                .map(code -> judge.message(
                        MessageFacts.of(understood, question.text()),
                        understood.messageFacts(),
                        understood.suberror(),
                        MessageRuleFacts.alone(understood, new NamedHeld(understood, nothing, repository, deadline))));
        return new Answer.Nothing(understood, nothing, fromMessage);
    }
}
