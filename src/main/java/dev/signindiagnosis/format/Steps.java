package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.AuthenticationStep;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code authenticationDetails}. */
final class Steps {

    private Steps() {}

    /** The steps; an empty list where the value holds none. */
    static List<AuthenticationStep> read(Object value, DateOrder order) {
        List<?> list = Values.list(value);
        if (list == null) {
            return List.of();
        }
        List<AuthenticationStep> steps = new ArrayList<>(list.size());
        for (Object item : list) {
            if (item instanceof JsonObject step) {
                steps.add(step(step, order));
            }
        }
        return List.copyOf(steps);
    }

    private static AuthenticationStep step(JsonObject step, DateOrder order) {
        Object at = step.get("authenticationStepDateTime");
        Object succeeded = step.get("succeeded");
        return new AuthenticationStep(
                fact(at == null ? null : Values.time(at, order)),
                Texts.fact(step, "authenticationMethod"),
                Texts.fact(step, "authenticationMethodDetail"),
                fact(succeeded == null ? null : Values.flag(succeeded)),
                Texts.fact(step, "authenticationStepResultDetail"),
                Texts.fact(step, "authenticationStepRequirement"));
    }

    private static <T> Fact<T> fact(@Nullable T value) {
        return value == null ? Fact.untold(FactState.ABSENT) : Fact.told(value);
    }
}
