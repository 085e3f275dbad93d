package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.AuthenticationStep;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the stages of an attempt: its sign-ins, and before the deciding one its steps of authentication. */
final class Stages {

    private final Words words;

    Stages(Words words) {
        this.words = words;
    }

    /** The stages in order, those alike in a row gathered; one of them decided. */
    List<Stage> of(Attempt attempt) {
        List<Stage> stages = new ArrayList<>();
        for (SignInEvent signIn : attempt.signIns()) {
            boolean deciding = signIn.key().equals(attempt.deciding().key());
            if (deciding) {
                signIn.fact(SignInFields.AUTHENTICATION_STEPS).value().orElse(List.of()).stream()
                        .flatMap(step -> step(step).stream())
                        .forEach(stages::add);
            }
            stages.add(signIn(signIn, deciding));
        }
        return Stage.gathered(stages);
    }

    private Optional<Stage> step(AuthenticationStep step) {
        Instant at = step.at().value().orElse(null);
        return step.method()
                .value()
                .map(method -> new Stage("step", false, method, List.of(succeeded(step)), at, at, 0));
    }

    private String succeeded(AuthenticationStep step) {
        return words.say("steps.succeeded") + ": "
                + step.succeeded()
                        .value()
                        .map(words::value)
                        .orElseGet(() ->
                                new FactWords(words).state(step.succeeded().state()));
    }

    private Stage signIn(SignInEvent signIn, boolean deciding) {
        MarkView mark = MarkView.of(signIn.outcome(), words);
        List<String> lines = new ArrayList<>();
        lines.add(AttemptView.code(signIn, words));
        lines.add(AttemptView.application(signIn, words));
        if (deciding) {
            signIn.decidingPolicies().stream()
                    .map(AppliedPolicy::name)
                    .flatMap(name -> name.value().stream())
                    .limit(1)
                    .forEach(lines::add);
        }
        return new Stage(mark.kind(), deciding, mark.word(), lines, signIn.at(), signIn.at(), 1);
    }
}
