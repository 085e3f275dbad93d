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
        FactWords facts = new FactWords(words);
        List<StepView> steps = told.value().orElse(List.of()).stream()
                .map(step -> of(step, words, facts))
                .toList();
        return new Table(told.state() == FactState.TOLD ? null : facts.state(told.state()), steps);
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
