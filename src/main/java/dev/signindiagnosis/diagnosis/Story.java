package dev.signindiagnosis.diagnosis;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.diagnosis.NotTold.Why;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.store.HistoryQuery;
import dev.signindiagnosis.store.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the store tells around one attempt. Each question is put to it at most once, when somebody first needs the answer.
 * For one thread.
 *
 * <p>History is that of the same subject in the same log; of the same application where it says so.
 */
final class Story {

    /** How many sign-ins before the attempt are looked at for policies, failures in a row and other browsers. */
    static final int RECENT = 20;

    /** Successes that Conditional Access refused are passed over; more than so many in a row are not. */
    private static final int SUCCESSES = 5;

    private final SignInEvent asked;
    private final Attempt attempt;
    private final StoreQuestions store;
    private final Instant now;
    private final Map<String, Object> known = new HashMap<>();

    Story(SignInEvent asked, Attempt attempt, StoreQuestions store, Instant now) {
        this.asked = asked;
        this.attempt = attempt;
        this.store = store;
        this.now = now;
    }

    SignInEvent asked() {
        return asked;
    }

    Attempt attempt() {
        return attempt;
    }

    SignInEvent deciding() {
        return attempt.deciding();
    }

    StoreQuestions store() {
        return store;
    }

    Instant now() {
        return now;
    }

    /** Who signed in; of a chain the first that tells it, since prompts often do not. */
    Asked<Subject> subject() {
        return Subjects.of(deciding())
                .or(() -> attempt.signIns().stream()
                        .flatMap(signIn -> Subjects.of(signIn).stream())
                        .findFirst())
                .map(Asked::of)
                .orElseGet(() -> Asked.not(Why.NO_SUBJECT));
    }

    /** The application of the deciding sign-in. */
    Asked<String> application() {
        return Subjects.application(deciding()).map(Asked::of).orElseGet(() -> Asked.not(Why.NOT_IN_LOG));
    }

    /** The next sign-in to the application that went through; empty where none is held. */
    Asked<Optional<SignInEvent>> laterSuccess() {
        return once("laterSuccess", () -> success(HistoryQuery.Side.AFTER, attempt.endedAt()));
    }

    /** The last sign-in to the application that went through before the attempt; empty where none is held. */
    Asked<Optional<SignInEvent>> lastGood() {
        return once(
                "lastGood",
                () -> PolicyHistory.tellsPolicies(deciding())
                        ? recent().then(this::lastGoodOf)
                        : success(HistoryQuery.Side.BEFORE, attempt.beganAt()));
    }

    /** Fewer than could be had are all there are. */
    private Asked<Optional<SignInEvent>> lastGoodOf(List<SignInEvent> recent) {
        Optional<SignInEvent> good = first(recent);
        return good.isPresent() || recent.size() < RECENT
                ? Asked.of(good)
                : success(HistoryQuery.Side.BEFORE, attempt.beganAt());
    }

    /** The last sign-ins to the application before the attempt, however they ended, newest first. */
    Asked<List<SignInEvent>> recent() {
        return once("recent", () -> history(HistoryQuery.Side.BEFORE, attempt.beganAt(), RECENT));
    }

    /** The next sign-ins to the application after the attempt, however they ended, oldest first. */
    Asked<List<SignInEvent>> next() {
        return once("next", () -> history(HistoryQuery.Side.AFTER, attempt.endedAt(), SUCCESSES));
    }

    /** The answer to a question that this story was asked before, or now. */
    @SuppressWarnings("unchecked") // a name always stands for the same question
    <T> Asked<T> once(String name, Supplier<Asked<T>> question) {
        @Nullable Object answer = known.get(name);
        if (answer == null) {
            answer = question.get();
            known.put(name, answer);
        }
        return (Asked<T>) answer;
    }

    /** Nearly always the first success is one; reading more costs more. */
    private Asked<Optional<SignInEvent>> success(HistoryQuery.Side side, Instant moment) {
        return successes(side, moment, 1)
                .then(one -> one.isEmpty() || Ended.well(one.get(0))
                        ? Asked.of(first(one))
                        : successes(side, moment, SUCCESSES).map(Story::first));
    }

    private Asked<List<SignInEvent>> successes(HistoryQuery.Side side, Instant moment, int limit) {
        return query(side, moment, limit).then(query -> store.history(query.withOutcome(Outcome.SUCCESS)));
    }

    private Asked<List<SignInEvent>> history(HistoryQuery.Side side, Instant moment, int limit) {
        return query(side, moment, limit).then(store::history);
    }

    private Asked<HistoryQuery> query(HistoryQuery.Side side, Instant moment, int limit) {
        return subject()
                .then(who -> application()
                        .map(application -> new HistoryQuery(
                                who,
                                side,
                                moment,
                                application,
                                null,
                                null,
                                deciding().tenant(),
                                limit)));
    }

    private static Optional<SignInEvent> first(List<SignInEvent> successes) {
        return successes.stream().filter(Ended::well).findFirst();
    }

    /** The deciding sign-in and those before the attempt, newest first. */
    Asked<List<SignInEvent>> upToNow() {
        return recent().map(before -> {
            List<SignInEvent> all = new ArrayList<>(before);
            all.add(0, deciding());
            all.sort(comparing(SignInEvent::at).reversed());
            return List.copyOf(all);
        });
    }
}
