package dev.signindiagnosis.signin;

import java.util.List;
import java.util.Locale;

/**
 * One Conditional Access policy as the log lists it for one sign-in, whether it applied or not. The name is the name at
 * the time of the sign-in.
 *
 * @param id the policy's ID, or {@code SecurityDefaults} for the pseudo-policy
 * @param name its display name then
 * @param result as logged: success, failure, notApplied, notEnabled, reportOnlyFailure …
 * @param grantControls what it demanded: Mfa, Block, RequireCompliantDevice, or a custom control's display name
 * @param sessionControls for example SignInFrequency
 * @param authenticationStrength display name of the demanded strength
 * @param conditionsSatisfied names of Graph's {@code conditionalAccessConditions} that matched; v1.0 does not carry them
 * @param conditionsNotSatisfied names of those that did not match
 * @param includeRules {@code includeRulesSatisfied}: condition and rule
 */
public record AppliedPolicy(
        Fact<String> id,
        Fact<String> name,
        Fact<String> result,
        List<String> grantControls,
        List<String> sessionControls,
        Fact<String> authenticationStrength,
        Fact<List<String>> conditionsSatisfied,
        Fact<List<String>> conditionsNotSatisfied,
        Fact<List<String>> includeRules) {

    /** Copies the lists. */
    public AppliedPolicy {
        grantControls = List.copyOf(grantControls);
        sessionControls = List.copyOf(sessionControls);
    }

    /** Whether the policy only reports what it would have done. */
    public boolean reportOnly() {
        return resultIn("reportonlysuccess", "reportonlyfailure", "reportonlynotapplied", "reportonlyinterrupted");
    }

    /** Whether the policy was in force and its demand was not met. */
    public boolean failed() {
        return resultIn("failure");
    }

    /** Whether the policy was in force and reached this sign-in. */
    public boolean applied() {
        return resultIn("failure", "success");
    }

    /** Whether the policy's demand is to let nobody through. */
    public boolean blocks() {
        return grantControls.stream().anyMatch("block"::equalsIgnoreCase);
    }

    private boolean resultIn(String... results) {
        String mine = result.value().orElse("").toLowerCase(Locale.ROOT);
        return List.of(results).contains(mine);
    }
}
