package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.store.SignInQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A look-up by what several sign-ins can have in common.
 *
 * @param query what must fit
 * @param limit how many attempts are wanted
 */
record Search(SignInQuery query, int limit) {

    /** An attempt has several sign-ins, so more of these are looked at than attempts are wanted. */
    private static final int AT_LEAST = 200;

    /** Application, code and time of a text fit other people too, so they reach only this far; clocks differ by less. */
    private static final Duration NEARLY_THE_SAME_TIME = Duration.ofMinutes(5);

    /**
     * The search that a question leads to where no ID does.
     *
     * @return empty where the question names an ID, which no other sign-in can stand for, or nothing to search by: a text
     *     with an application or a code alone would lead to somebody else's sign-in
     */
    static Optional<Search> of(Question question, Understood understood) {
        return Ids.named(understood) ? Optional.empty() : besideIds(question, understood);
    }

    /** The search that the rest of a question leads to, whatever IDs it names. */
    static Optional<Search> besideIds(Question question, Understood understood) {
        boolean filledIn = question.application() != null || question.errorCode() != null && question.at() != null;
        boolean byUser = understood.user() != null;
        boolean byTime =
                understood.at() != null && (application(understood) != null || understood.decidingCode() != null);
        if (!(byUser || byTime || question.application() != null)) {
            return Optional.empty();
        }
        Duration window = byUser || filledIn ? question.window() : NEARLY_THE_SAME_TIME;
        @Nullable Instant at = understood.at();
        SignInQuery query = SignInQuery.builder()
                .user(understood.user())
                .application(application(understood))
                .errorCode(understood.decidingCode())
                .tenant(question.tenant())
                .between(at == null ? null : at.minus(window), at == null ? null : at.plus(window))
                .near(at)
                .build();
        return Optional.of(new Search(query, question.limit()));
    }

    /** How many sign-ins are looked at. */
    int recall() {
        return Math.max(limit, AT_LEAST);
    }

    private static @Nullable String application(Understood understood) {
        return understood.applicationId() != null ? understood.applicationId() : understood.applicationName();
    }
}
