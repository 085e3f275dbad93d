package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.text.Message;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the rows of an attempt, so that nobody counts it once a row. */
final class AttemptRows {

    /** Beyond this the rows that were read may not be all. */
    private static final int MOST = 100;

    private AttemptRows() {}

    /** Empty where there is but one row. */
    static Optional<Sum> of(Attempt attempt) {
        int rows = attempt.signIns().size();
        if (rows < 2 || rows > MOST) {
            return Optional.empty();
        }
        List<SignInEvent> prompts = attempt.before().stream()
                .filter(one -> one.outcome() == Outcome.INTERRUPTED)
                .toList();
        Map<String, Object> figures = new HashMap<>();
        figures.put("rows", rows);
        figures.put("span", Duration.between(attempt.beganAt(), attempt.endedAt()));
        figures.put("at", attempt.deciding().at());
        figures.put("prompts", prompts.size());
        figures.put("codes", codes(prompts));
        return Optional.of(
                new Sum(Sum.Kind.ATTEMPT_ROWS, new Message("sum.attemptRows" + form(prompts.size()), figures)));
    }

    private static String form(int prompts) {
        if (prompts == 0) {
            return "";
        }
        return prompts == 1 ? ".prompt" : ".prompts";
    }

    private static List<String> codes(List<SignInEvent> prompts) {
        return prompts.stream()
                .flatMap(one -> one.errorCode().stream())
                .map(code -> "AADSTS" + code)
                .distinct()
                .toList();
    }
}
