package dev.signindiagnosis.web.json;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.AuthenticationStep;
import dev.signindiagnosis.signin.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a sign-in.
 *
 * @param state told, or why not
 * @param value the value in the type that JSON has for it; null where it was not told
 */
record FactJson(String state, @Nullable Object value) {

    static FactJson of(Fact<?> fact) {
        return new FactJson(fact.state().id(), fact.value().map(FactJson::json).orElse(null));
    }

    private static Object json(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(FactJson::json).toList();
        }
        if (value instanceof AppliedPolicy policy) {
            return PolicyFactJson.of(policy);
        }
        return value instanceof AuthenticationStep step ? StepJson.of(step) : value;
    }

    /**
     * A policy as the log lists it, before anybody judged it.
     *
     * @param id its ID
     * @param name its name then
     * @param result as logged
     * @param grantControls what it demanded
     * @param sessionControls what it demanded of the session
     * @param authenticationStrength display name of the demanded strength
     * @param conditionsSatisfied conditions that matched
     * @param conditionsNotSatisfied conditions that did not
     * @param includeRules which rules of the conditions matched
     */
    record PolicyFactJson(
            @Nullable String id,
            @Nullable String name,
            @Nullable String result,
            List<String> grantControls,
            List<String> sessionControls,
            @Nullable String authenticationStrength,
            @Nullable List<String> conditionsSatisfied,
            @Nullable List<String> conditionsNotSatisfied,
            @Nullable List<String> includeRules) {

        static PolicyFactJson of(AppliedPolicy policy) {
            return new PolicyFactJson(
                    Told.value(policy.id()),
                    Told.value(policy.name()),
                    Told.value(policy.result()),
                    policy.grantControls(),
                    policy.sessionControls(),
                    Told.value(policy.authenticationStrength()),
                    Told.value(policy.conditionsSatisfied()),
                    Told.value(policy.conditionsNotSatisfied()),
                    Told.value(policy.includeRules()));
        }
    }
}
