package dev.signindiagnosis.diagnosis;

import static java.util.Comparator.naturalOrder;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.store.HistoryQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Silent sign-ins without a session around one of them, an hour on either side, and how each went on: among the last
 * {@value #LOOKED_AT} sign-ins of the subject to the application.
 *
 * @param misses how many there are
 * @param unanswered how many of them no sign-in that went through followed within an hour
 * @param longest how long the longest wait for one was; zero where none followed
 */
record SilentMisses(long misses, long unanswered, Duration longest) {

    static final int LOOKED_AT = 100;

    private static final int SILENT = 50058;

    /** Empty in the answer where the sign-in is none itself. */
    static Asked<Optional<SilentMisses>> of(Story story) {
        SignInEvent own = story.deciding();
        if (own.errorCode().filter(code -> code == SILENT).isEmpty()) {
            return Asked.of(Optional.empty());
        }
        Instant until = own.at().plus(Counted.RETRYING).plus(Counted.RETRYING);
        return story.once(
                "silentMisses",
                () -> story.subject()
                        .then(who -> story.application()
                                .then(application -> story.store()
                                        .history(HistoryQuery.before(until, who, LOOKED_AT)
                                                .withApplication(application)
                                                .withTenant(own.tenant()))))
                        .map(around -> Optional.of(of(own, around))));
    }

    Map<String, Object> figures() {
        return Map.of("misses", misses, "unanswered", unanswered, "longest", longest);
    }

    /** The key of the sentence about them. */
    String key() {
        if (unanswered == 0) {
            return "sum.silentRetries.answered";
        }
        return unanswered == misses ? "sum.silentRetries.unanswered" : "sum.silentRetries.partly";
    }

    private static SilentMisses of(SignInEvent own, List<SignInEvent> around) {
        List<Instant> successes =
                around.stream().filter(Ended::well).map(SignInEvent::at).toList();
        List<Optional<Duration>> waits = around.stream()
                .filter(one -> one.errorCode().filter(code -> code == SILENT).isPresent())
                .filter(one -> Duration.between(one.at(), own.at()).abs().compareTo(Counted.RETRYING) <= 0)
                .map(one -> wait(one.at(), successes))
                .toList();
        return new SilentMisses(
                waits.size(),
                waits.stream().filter(Optional::isEmpty).count(),
                waits.stream().flatMap(Optional::stream).max(naturalOrder()).orElse(Duration.ZERO));
    }

    private static Optional<Duration> wait(Instant miss, List<Instant> successes) {
        return successes.stream()
                .filter(success -> !success.isBefore(miss))
                .map(success -> Duration.between(miss, success))
                .filter(wait -> wait.compareTo(Counted.RETRYING) <= 0)
                .min(naturalOrder());
    }
}
