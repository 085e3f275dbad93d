package dev.signindiagnosis.diagnosis;

import static java.util.Comparator.naturalOrder;

import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * An attempt as rules ask for it.
 *
 * @param attempt the attempt
 */
record AttemptRuleFacts(Attempt attempt) {

    Fact<?> get(String name) {
        return switch (name) {
            case "attempt.outcome" -> Fact.told(attempt.ending().id());
            case "attempt.rows" -> Fact.told((long) attempt.signIns().size());
            case "attempt.seconds" -> Fact.told(secondsSince(attempt.beganAt()));
            case "attempt.codes" -> codes();
            case "attempt.promptBefore" -> Fact.told(prompts().findAny().isPresent());
            case "attempt.failuresBefore" ->
                Fact.told(attempt.before().stream()
                        .filter(one -> Ended.weighed(one) == Outcome.FAILURE)
                        .count());
            case "attempt.secondsAfterPrompt" ->
                prompts()
                        .map(SignInEvent::at)
                        .max(naturalOrder())
                        .<Fact<?>>map(at -> Fact.told(secondsSince(at)))
                        .orElseGet(() -> Fact.untold(FactState.ABSENT));
            default -> Fact.untold(FactState.ABSENT);
        };
    }

    private Fact<List<String>> codes() {
        List<String> codes = attempt.signIns().stream()
                .flatMap(one -> one.errorCode().stream())
                .map(String::valueOf)
                .distinct()
                .toList();
        return codes.isEmpty() ? Fact.untold(FactState.ABSENT) : Fact.told(codes);
    }

    private Stream<SignInEvent> prompts() {
        return attempt.before().stream().filter(one -> one.outcome() == Outcome.INTERRUPTED);
    }

    private long secondsSince(Instant moment) {
        return Duration.between(moment, attempt.deciding().at()).toSeconds();
    }
}
