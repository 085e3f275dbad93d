package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The policies whose unmet demand made the error code, out of all that the log lists. */
final class DecidingPolicies {

    private static final Set<String> BLOCK = Set.of("block");
    private static final Set<String> COMPLIANT = Set.of("requirecompliantdevice");
    private static final Set<String> JOINED = Set.of("requiredomainjoineddevice");
    private static final Set<String> APPROVED = Set.of("requireapprovedapp", "requirecompliantapp");
    private static final Set<String> MFA = Set.of("mfa");

    /** The pseudo-policy by which logs show Security Defaults. */
    static final String SECURITY_DEFAULTS = "SecurityDefaults";

    private DecidingPolicies() {}

    /** How the sign-in ended: the log's own status, else by its code. */
    static Outcome outcome(Facts facts) {
        @Nullable
        Integer code =
                facts.get(SignInFields.ERROR_CODE).value().map(Long::intValue).orElse(null);
        return facts.get(SignInFields.STATUS_TEXT)
                .value()
                .flatMap(Outcome::parse)
                .orElseGet(() -> Outcome.ofCode(code));
    }

    /** A detail of the first deciding policy; absent where the log lists policies and none decided. */
    static Fact<?> first(Facts facts, Function<AppliedPolicy, Fact<?>> detail) {
        List<AppliedPolicy> deciding = of(facts);
        return deciding.isEmpty() ? none(facts) : detail.apply(deciding.get(0));
    }

    /** The names of all of them. */
    static Fact<?> names(Facts facts) {
        List<String> names = of(facts).stream()
                .flatMap(policy -> policy.name().value().stream())
                .toList();
        return names.isEmpty() ? none(facts) : Fact.told(names);
    }

    /** Failed policies in force that demand what the code speaks of; all failed ones where none does. */
    private static List<AppliedPolicy> of(Facts facts) {
        if (passed(facts)) {
            return List.of();
        }
        List<AppliedPolicy> failed = facts.get(SignInFields.POLICIES).value().orElse(List.of()).stream()
                .filter(policy -> policy.failed() && !policy.id().is(SECURITY_DEFAULTS))
                .toList();
        Set<String> spokenOf =
                demandOf(facts.get(SignInFields.ERROR_CODE).value().orElse(-1L).intValue());
        List<AppliedPolicy> fitting =
                failed.stream().filter(policy -> demands(policy, spokenOf)).toList();
        return fitting.isEmpty() ? failed : fitting;
    }

    private static boolean passed(Facts facts) {
        return outcome(facts) == Outcome.SUCCESS
                && !facts.get(SignInFields.CONDITIONAL_ACCESS_STATUS).is("failure");
    }

    private static Fact<?> none(Facts facts) {
        Fact<?> policies = facts.get(SignInFields.POLICIES);
        return Fact.untold(policies.isTold() ? FactState.ABSENT : policies.state());
    }

    private static boolean demands(AppliedPolicy policy, Set<String> controls) {
        return policy.grantControls().stream().anyMatch(control -> controls.contains(control.toLowerCase(Locale.ROOT)))
                || (controls == MFA && policy.authenticationStrength().isTold());
    }

    private static Set<String> demandOf(int code) {
        return switch (code) {
            case 53003 -> BLOCK;
            case 53000, 530002 -> COMPLIANT;
            case 53001, 530003 -> JOINED;
            case 53002, 53009, 530021 -> APPROVED;
            case 50072, 50074, 50076, 50078, 50079, 500121 -> MFA;
            default -> Set.of();
        };
    }
}
