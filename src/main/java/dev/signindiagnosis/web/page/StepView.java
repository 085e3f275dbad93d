package dev.signindiagnosis.web.page;

import dev.signindiagnosis.signin.AuthenticationStep;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of proving who the user is.
 *
 * @param at when
 * @param method how
 * @param detail more of how; empty where the log leaves it blank
 * @param succeeded yes, no, or why that is not told
 * @param kind names the colour: {@code good}, {@code bad} or {@code open}
 * @param result what came of it
 * @param requirement what asked for it
 */
record StepView(
        String at, String method, String detail, String succeeded, String kind, String result, String requirement) {

    /**
     * The steps of a sign-in.
     *
     * @param state in words why there is no list; null where there is one
     * @param steps in the order of the log
     */
    record Table(@Nullable String state, List<StepView> steps) {}

    static Table tableOf(SignInEvent signIn, Words words) {
        Fact<List<AuthenticationStep>> told = signIn.fact(SignInFields.AUTHENTICATION_STEPS);
        return tableOf(told.state(), told.value().orElse(List.of()), words);
    }

    /** These steps, or in words why there are none. */
    static Table tableOf(FactState state, List<AuthenticationStep> steps, Words words) {
        FactWords facts = new FactWords(words);
        return new Table(
                state == FactState.TOLD ? null : facts.state(state),
                steps.stream().map(step -> of(step, words, facts)).toList());
    }

    private static StepView of(AuthenticationStep step, Words words, FactWords facts) {
        return new StepView(
                said(step.at(), words, facts),
                said(step.method(), words, facts),
                step.detail().value().orElse(""),
                said(step.succeeded(), words, facts),
                step.succeeded().is(true) ? "good" : step.succeeded().is(false) ? "bad" : "open",
                said(step.result(), words, facts),
                said(step.requirement(), words, facts));
    }

    private static String said(Fact<?> fact, Words words, FactWords facts) {
        return fact.value().map(value -> words.value(value)).orElseGet(() -> facts.state(fact.state()));
    }
}
