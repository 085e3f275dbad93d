package dev.signindiagnosis.rule;

import static dev.signindiagnosis.rule.RuleFact.derived;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.AuthenticationStep;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInField.Kind;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Facts that no log holds in one field, worked out so that rules need not repeat how. */
final class DerivedFacts {

    /** Values of {@code clientAppUsed} that are not legacy protocols. */
    private static final List<String> MODERN = List.of("browser", "mobile apps and desktop clients");

    private DerivedFacts() {}

    static List<RuleFact> all() {
        return List.of(
                derived("outcome", Kind.TEXT, DerivedFacts::outcome),
                derived("user.guest", Kind.FLAG, DerivedFacts::guest),
                derived("tenant.crossed", Kind.FLAG, facts -> otherThanHome(facts, SignInFields.RESOURCE_TENANT_ID)),
                derived("tenant.logAtHome", Kind.FLAG, DerivedFacts::logAtHome),
                derived("device.identified", Kind.FLAG, DerivedFacts::deviceIdentified),
                derived("client.legacyProtocol", Kind.FLAG, DerivedFacts::legacyProtocol),
                derived("place.trusted", Kind.FLAG, DerivedFacts::trustedPlace),
                derived("authentication.deviceCode", Kind.FLAG, DerivedFacts::deviceCode),
                derived("authentication.askedBy", Kind.TEXTS, MfaDemand::askedBy),
                derived("authentication.denial", Kind.TEXT, MfaDenial::of),
                derived(
                        "authentication.failedStep.method",
                        Kind.TEXT,
                        facts -> FailedStep.of(facts, step -> step.method())),
                derived(
                        "authentication.failedStep.detail",
                        Kind.TEXT,
                        facts -> FailedStep.of(facts, step -> step.detail())),
                derived(
                        "authentication.failedStep.result",
                        Kind.TEXT,
                        facts -> FailedStep.of(facts, step -> step.result())),
                derived("authentication.firstMethod", Kind.TEXT, DerivedFacts::firstMethod),
                derived("policy.id", Kind.TEXT, ofPolicy(AppliedPolicy::id)),
                derived("policy.name", Kind.TEXT, ofPolicy(AppliedPolicy::name)),
                derived("policy.names", Kind.TEXTS, DecidingPolicies::names),
                derived(
                        "policy.blocks",
                        Kind.FLAG,
                        ofPolicy(policy -> controls(policy).map(some -> policy.blocks()))),
                derived("policy.grantControls", Kind.TEXTS, ofPolicy(DerivedFacts::controls)),
                derived(
                        "policy.sessionControls",
                        Kind.TEXTS,
                        ofPolicy(policy -> unlessEmpty(policy.sessionControls()))),
                derived("policy.authenticationStrength", Kind.TEXT, ofPolicy(AppliedPolicy::authenticationStrength)),
                derived("policy.conditions", Kind.TEXTS, ofPolicy(AppliedPolicy::conditionsSatisfied)),
                derived("policy.includeRules", Kind.TEXTS, ofPolicy(AppliedPolicy::includeRules)));
    }

    private static Fact<?> outcome(Facts facts) {
        Outcome outcome = DecidingPolicies.outcome(facts);
        return outcome == Outcome.UNKNOWN
                ? Fact.untold(facts.get(SignInFields.ERROR_CODE).state())
                : Fact.told(outcome.id());
    }

    private static Fact<?> guest(Facts facts) {
        Fact<Boolean> byType = facts.get(SignInFields.USER_TYPE).map("guest"::equalsIgnoreCase);
        Fact<Boolean> byAccess = facts.get(SignInFields.CROSS_TENANT_ACCESS)
                .map(access -> lower(access).startsWith("b2b"));
        return byAccess.is(true) || !byType.isTold() ? byAccess : byType;
    }

    private static Fact<?> logAtHome(Facts facts) {
        return otherThanHome(facts, SignInFields.LOG_TENANT_ID).map(other -> !other);
    }

    private static Fact<Boolean> otherThanHome(Facts facts, SignInField<String> tenant) {
        Fact<String> home = facts.get(SignInFields.HOME_TENANT_ID);
        Fact<String> other = facts.get(tenant);
        return other.value()
                .map(told -> home.map(mine -> !mine.equalsIgnoreCase(told)))
                .orElseGet(() -> Fact.untold(other.state()));
    }

    /**
     * Entra writes an empty device ID when the client proved no device. That is a statement only where the rest of the
     * device's details came along.
     */
    private static Fact<?> deviceIdentified(Facts facts) {
        Fact<String> id = facts.get(SignInFields.DEVICE_ID);
        boolean detailed = facts.get(SignInFields.DEVICE_OPERATING_SYSTEM).isTold()
                || facts.get(SignInFields.DEVICE_BROWSER).isTold();
        return id.state() == FactState.ABSENT && detailed ? Fact.told(false) : id.map(told -> true);
    }

    private static Fact<?> legacyProtocol(Facts facts) {
        return facts.get(SignInFields.CLIENT_APP).map(app -> !MODERN.contains(lower(app)));
    }

    private static Fact<?> trustedPlace(Facts facts) {
        return facts.get(SignInFields.NETWORK_LOCATIONS)
                .map(networks ->
                        networks.stream().anyMatch(network -> lower(network).startsWith("trusted")));
    }

    private static Fact<?> deviceCode(Facts facts) {
        Fact<Boolean> byTransfer = facts.get(SignInFields.TRANSFER_METHOD).map("deviceCodeFlow"::equalsIgnoreCase);
        boolean byProtocol = facts.get(SignInFields.AUTHENTICATION_PROTOCOL)
                .map("deviceCode"::equalsIgnoreCase)
                .is(true);
        return byProtocol ? Fact.told(true) : byTransfer;
    }

    private static Fact<?> firstMethod(Facts facts) {
        Fact<List<AuthenticationStep>> steps = facts.get(SignInFields.AUTHENTICATION_STEPS);
        return steps.value().orElse(List.of()).stream()
                .map(AuthenticationStep::method)
                .findFirst()
                .orElseGet(() -> Fact.untold(steps.isTold() ? FactState.ABSENT : steps.state()));
    }

    private static Function<Facts, Fact<?>> ofPolicy(Function<AppliedPolicy, Fact<?>> detail) {
        return facts -> DecidingPolicies.first(facts, detail);
    }

    private static Fact<List<String>> controls(AppliedPolicy policy) {
        return unlessEmpty(policy.grantControls());
    }

    private static Fact<List<String>> unlessEmpty(List<String> texts) {
        return texts.isEmpty() ? Fact.untold(FactState.ABSENT) : Fact.told(texts);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
