package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInFields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who asked for a second factor: {@code requirementProvider} of the log, and the policies that it lists. */
final class MfaDemand {

    private MfaDemand() {}

    /** The askers, each once, as rules name them; untold where the log names none. */
    static Fact<?> askedBy(Facts facts) {
        Fact<List<String>> providers = facts.get(SignInFields.AUTHENTICATION_REQUIREMENT_POLICIES);
        Set<String> askers = new LinkedHashSet<>();
        providers.value().orElse(List.of()).forEach(provider -> askers.add(asker(provider)));
        facts.get(SignInFields.POLICIES).value().orElse(List.of()).forEach(policy -> addAsker(policy, askers));
        FactState why = providers.isTold() ? FactState.ABSENT : providers.state();
        return askers.isEmpty() ? Fact.untold(why) : Fact.told(List.copyOf(askers));
    }

    private static void addAsker(AppliedPolicy policy, Set<String> askers) {
        if (!policy.applied()) {
            return;
        }
        if (policy.id().is(DecidingPolicies.SECURITY_DEFAULTS)) {
            askers.add("securityDefaults");
        } else if (policy.authenticationStrength().isTold()
                || policy.grantControls().stream().anyMatch("mfa"::equalsIgnoreCase)) {
            askers.add("conditionalAccess");
        }
    }

    /** Graph knows more than twenty providers; a person knows these. Others keep Graph's name. */
    private static String asker(String provider) {
        String name = provider.split("[:,(\\s]", 2)[0];
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "user" -> "perUserMfa";
            case "securitydefaults",
                    "mfaregistrationrequiredbysecuritydefaults",
                    "baselineprotection",
                    "mfaregistrationrequiredbybaselineprotection" -> "securityDefaults";
            case "multiconditionalaccess",
                    "v1conditionalaccess",
                    "v1conditionalaccessdependency",
                    "v1conditionalaccesspolicyidrequested",
                    "mfaregistrationrequiredbymulticonditionalaccess",
                    "authenticationstrengths" -> "conditionalAccess";
            case "riskbasedpolicy",
                    "tenantsessionriskpolicy",
                    "accountcompromisepolicies",
                    "mfaregistrationrequiredbyidentityprotectionpolicy" -> "riskPolicy";
            default -> name;
        };
    }
}
