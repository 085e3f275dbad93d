package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.AuthenticationStep;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The last step of proving who the user is that went wrong. */
final class FailedStep {

    private FailedStep() {}

    /** A detail of that step; absent where steps are told and none is said to have failed. */
    static Fact<?> of(Facts facts, Function<AuthenticationStep, Fact<String>> detail) {
        Fact<List<AuthenticationStep>> steps = facts.get(SignInFields.AUTHENTICATION_STEPS);
        return last(steps.value().orElse(List.of()))
                .map(detail)
                .orElseGet(() -> Fact.untold(steps.isTold() ? FactState.ABSENT : steps.state()));
    }

    private static Optional<AuthenticationStep> last(List<AuthenticationStep> steps) {
        return steps.stream().filter(step -> step.succeeded().is(false)).reduce((earlier, later) -> later);
    }
}
