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
 * @param limit how many candidates are wanted
 */
record Search(SignInQuery query, int limit) {

    /** A code and a time of a text are a weak hint, so they reach only this far; clocks differ by less. */
    private static final Duration NEARLY_THE_SAME_TIME = Duration.ofMinutes(5);

    /**
     * The search that a question leads to where no ID does.
     *
     * @return empty where the question names an ID, which no other sign-in can stand for, or nothing to search by
     */
    static Optional<Search> of(Question question, Understood understood) {
        boolean named = understood.user() != null || application(understood) != null;
        boolean codeAndTime = understood.decidingCode() != null && understood.at() != null;
        if (Ids.named(understood) || !(named || codeAndTime)) {
            return Optional.empty();
        }
        boolean filledIn = question.errorCode() != null && question.at() != null;
        Duration window = named || filledIn ? question.window() : NEARLY_THE_SAME_TIME;
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

    private static @Nullable String application(Understood understood) {
        return understood.applicationId() != null ? understood.applicationId() : understood.applicationName();
    }
}
