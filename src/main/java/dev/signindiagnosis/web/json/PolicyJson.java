package dev.signindiagnosis.web.json;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.SignInEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Conditional Access policy as the log lists it with a sign-in.
 *
 * @param id its ID
 * @param name its name then
 * @param result as logged
 * @param reportOnly whether it only reports what it would have done
 * @param decided whether it was in force and its demand was not met
 * @param grantControls what it demanded
 * @param sessionControls what it demanded of the session
 * @param authenticationStrength display name of the demanded strength
 * @param conditionsSatisfied conditions that matched; null where the log does not tell
 * @param conditionsNotSatisfied conditions that did not; null where the log does not tell
 * @param includeRules which rules of the conditions matched; null where the log does not tell
 */
record PolicyJson(
        @Nullable String id,
        @Nullable String name,
        @Nullable String result,
        boolean reportOnly,
        boolean decided,
        List<String> grantControls,
        List<String> sessionControls,
        @Nullable String authenticationStrength,
        @Nullable List<String> conditionsSatisfied,
        @Nullable List<String> conditionsNotSatisfied,
        @Nullable List<String> includeRules) {

    /** Every policy that the log lists with the sign-in. */
    static List<PolicyJson> of(SignInEvent signIn) {
        List<AppliedPolicy> deciding = signIn.decidingPolicies();
        return signIn.policies().stream()
                .map(policy -> of(policy, deciding.contains(policy)))
                .toList();
    }

    private static PolicyJson of(AppliedPolicy policy, boolean decided) {
        return new PolicyJson(
                Told.value(policy.id()),
                Told.value(policy.name()),
                Told.value(policy.result()),
                policy.reportOnly(),
                decided,
                policy.grantControls(),
                policy.sessionControls(),
                Told.value(policy.authenticationStrength()),
                Told.value(policy.conditionsSatisfied()),
                Told.value(policy.conditionsNotSatisfied()),
                Told.value(policy.includeRules()));
    }
}
