package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.SignInEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which facts may explain a failure, the likeliest first: those that the deciding policies ask about, else those that
 * the code is about.
 */
final class Explaining {

    private static final String POLICIES = Contrast.POLICIES;

    private static final List<String> PLACE = List.of("place.country", "place.trusted", "ipAddress", "place.city");
    private static final List<String> DEVICE = List.of(
            "device.identified",
            "device.id",
            "device.compliant",
            "device.managed",
            "device.trustType",
            "device.browser",
            "client.app",
            "device.operatingSystem",
            "authentication.transferMethod");
    private static final List<String> CLIENT =
            List.of("client.app", "device.browser", "device.operatingSystem", "authentication.transferMethod");
    private static final List<String> RISK =
            List.of("risk.levelDuringSignIn", "risk.levelAggregated", "ipAddress", "place.country");
    private static final List<String> METHOD =
            List.of("authentication.firstMethod", "authentication.requirement", "place.trusted", "ipAddress");
    private static final List<String> TENANT =
            List.of("tenant.resource.id", "tenant.home.id", "tenant.crossTenantAccess", "resource.id");
    private static final List<String> CREDENTIAL = List.of(
            "servicePrincipal.credentialKeyId",
            "servicePrincipal.credentialThumbprint",
            "servicePrincipal.credentialType",
            "ipAddress");

    /** By the categories of conditions as logs spell them, in lower case. */
    private static final Map<String, List<String>> BY_CONDITION = Map.ofEntries(
            Map.entry("location", PLACE),
            Map.entry("ipaddressseenbyazuread", PLACE),
            Map.entry("ipaddressseenbyresourceprovider", PLACE),
            Map.entry("deviceplatform", List.of("device.operatingSystem", "client.app")),
            Map.entry("clienttype", CLIENT),
            Map.entry("client", CLIENT),
            Map.entry("devicestate", DEVICE),
            Map.entry("signinrisk", RISK),
            Map.entry("userrisk", RISK),
            Map.entry("serviceprincipalrisk", RISK),
            Map.entry("authenticationflows", List.of("authentication.transferMethod", "authentication.protocol")),
            Map.entry("application", List.of("resource.id")));

    /** By grant controls as logs spell them, in lower case. */
    private static final Map<String, List<String>> BY_CONTROL = Map.ofEntries(
            Map.entry("requirecompliantdevice", DEVICE),
            Map.entry("compliantdevice", DEVICE),
            Map.entry("requiredomainjoineddevice", DEVICE),
            Map.entry("domainjoineddevice", DEVICE),
            Map.entry("requireapprovedapp", CLIENT),
            Map.entry("approvedapplication", CLIENT),
            Map.entry("requirecompliantapp", CLIENT),
            Map.entry("compliantapplication", CLIENT),
            Map.entry("mfa", METHOD));

    private Explaining() {}

    /** Names of facts, the likeliest first. */
    static List<String> facts(SignInEvent deciding, @Nullable ErrorCode code) {
        Set<String> facts = new LinkedHashSet<>();
        List<AppliedPolicy> policies = deciding.decidingPolicies();
        policies.forEach(policy -> facts.addAll(asksAbout(policy)));
        if (facts.isEmpty() && code != null) {
            facts.addAll(about(code));
        }
        boolean byPolicy = !policies.isEmpty() || code != null && code.kind() == ErrorCode.Kind.POLICY;
        if (byPolicy) {
            facts.add(POLICIES);
        }
        return List.copyOf(facts);
    }

    private static Set<String> asksAbout(AppliedPolicy policy) {
        Set<String> facts = new LinkedHashSet<>();
        if (!policy.blocks()) {
            policy.grantControls().forEach(control -> facts.addAll(BY_CONTROL.getOrDefault(lower(control), List.of())));
        }
        policy.conditionsSatisfied()
                .value()
                .orElse(List.of())
                .forEach(condition -> facts.addAll(BY_CONDITION.getOrDefault(lower(condition), List.of())));
        return facts;
    }

    private static List<String> about(ErrorCode code) {
        return switch (code.kind()) {
            case DEVICE -> DEVICE;
            case POLICY -> join(PLACE, DEVICE);
            case RISK -> join(RISK, PLACE);
            case USER -> join(CLIENT, PLACE);
            case CREDENTIAL -> join(CREDENTIAL, join(CLIENT, PLACE));
            case TENANT -> TENANT;
            case APPLICATION, CONSENT, PROTOCOL -> List.of("resource.id", "tenant.resource.id", "client.app");
            case FEDERATION -> List.of("token.issuerType", "token.issuerName", "authentication.firstMethod");
            case INTERRUPT -> METHOD;
            case SUCCESS, SERVICE, UNKNOWN -> List.of();
        };
    }

    private static List<String> join(List<String> first, List<String> second) {
        Set<String> both = new LinkedHashSet<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
