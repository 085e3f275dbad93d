package dev.signindiagnosis.diagnosis;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import dev.signindiagnosis.diagnosis.LastGood.Difference;
import dev.signindiagnosis.rule.RuleFact;
import dev.signindiagnosis.rule.RuleVocabulary;
import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What differs between a sign-in that worked and one that did not. Only what both tell can differ. */
final class Contrast {

    /** The fact under which other policies, or other results of them, are one difference. */
    static final String POLICIES = "conditionalAccess.policies";

    /** What is compared, in the order in which a person would look. A name that the log tells beside an ID is not. */
    private static final List<RuleFact> COMPARED = List.of(
                    "place.country",
                    "place.city",
                    "place.trusted",
                    "globalSecureAccess.used",
                    "ipAddress",
                    "device.identified",
                    "device.id",
                    "device.compliant",
                    "device.managed",
                    "device.trustType",
                    "device.operatingSystem",
                    "device.browser",
                    "client.app",
                    "authentication.transferMethod",
                    "authentication.firstMethod",
                    "authentication.requirement",
                    "resource.id",
                    "tenant.resource.id",
                    "tenant.home.id",
                    "tenant.crossTenantAccess",
                    "risk.levelDuringSignIn",
                    "risk.levelAggregated",
                    "token.issuerType",
                    "servicePrincipal.credentialKeyId",
                    "servicePrincipal.credentialThumbprint",
                    "servicePrincipal.credentialType")
            .stream()
            .map(name -> RuleVocabulary.byName(name).orElseThrow())
            .toList();

    /** IDs that a person reads as the name beside them. */
    private static final Map<String, RuleFact> SHOWN_AS = Map.of(
            "resource.id", RuleVocabulary.byName("resource.name").orElseThrow(),
            "device.id", RuleVocabulary.byName("device.name").orElseThrow());

    private Contrast() {}

    /** The differences, those that may explain the failure first and in the order given. */
    static List<Difference> between(SignInEvent then, SignInEvent now, List<String> explaining) {
        List<Difference> differences = new ArrayList<>();
        for (RuleFact fact : COMPARED) {
            difference(fact, then, now, explaining.contains(fact.name())).ifPresent(differences::add);
        }
        policies(then, now, explaining.contains(POLICIES)).ifPresent(differences::add);
        return differences.stream()
                .sorted(comparing(difference -> rank(difference, explaining)))
                .toList();
    }

    private static int rank(Difference difference, List<String> explaining) {
        int rank = explaining.indexOf(difference.fact());
        return rank < 0 ? explaining.size() : rank;
    }

    private static Optional<Difference> difference(
            RuleFact fact, SignInEvent then, SignInEvent now, boolean mayExplain) {
        Fact<?> before = fact.read(then.facts());
        Fact<?> since = fact.read(now.facts());
        if (!before.isTold() || !since.isTold() || compared(fact, before).equals(compared(fact, since))) {
            return Optional.empty();
        }
        return Optional.of(new Difference(fact.name(), shown(fact, then), shown(fact, now), mayExplain));
    }

    /** Logs spell one value in several ways, and a newer version of the same browser explains nothing. */
    private static Object compared(RuleFact fact, Fact<?> told) {
        Object value = told.value().orElseThrow();
        if (!(value instanceof String text)) {
            return value;
        }
        return fact.name().equals("device.browser") ? browser(text) : bare(text);
    }

    /** The browser without its version. */
    static String browser(String text) {
        return bare(text.replaceAll("[\\d.]+", ""));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "");
    }

    /** An ID with the name that a person knows it by. */
    private static Object shown(RuleFact fact, SignInEvent signIn) {
        Object value = fact.read(signIn.facts()).value().orElseThrow();
        RuleFact name = SHOWN_AS.get(fact.name());
        return name == null
                ? value
                : name.read(signIn.facts())
                        .value()
                        .<Object>map(told -> told + " (" + value + ")")
                        .orElse(value);
    }

    private static Optional<Difference> policies(SignInEvent then, SignInEvent now, boolean mayExplain) {
        Optional<List<AppliedPolicy>> before = then.fact(SignInFields.POLICIES).value();
        Optional<List<AppliedPolicy>> since = now.fact(SignInFields.POLICIES).value();
        if (!comparable(before) || !comparable(since)) {
            return Optional.empty();
        }
        Map<String, AppliedPolicy> gone = inForce(before.orElseThrow());
        Map<String, AppliedPolicy> come = inForce(since.orElseThrow());
        Set<String> same = gone.entrySet().stream()
                .filter(entry -> sameResult(entry.getValue(), come.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .collect(toSet());
        gone.keySet().removeAll(same);
        come.keySet().removeAll(same);
        return gone.isEmpty() && come.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(POLICIES, lines(gone), lines(come), mayExplain));
    }

    /** An empty list is what a log writes where Conditional Access did not run. */
    private static boolean comparable(Optional<List<AppliedPolicy>> policies) {
        return policies.isPresent()
                && !policies.get().isEmpty()
                && policies.get().stream()
                        .allMatch(policy ->
                                policy.id().isTold() && policy.result().isTold());
    }

    private static boolean sameResult(AppliedPolicy then, @Nullable AppliedPolicy now) {
        return now != null && now.result().equals(then.result());
    }

    private static Map<String, AppliedPolicy> inForce(List<AppliedPolicy> policies) {
        Map<String, AppliedPolicy> byId = new LinkedHashMap<>();
        policies.stream()
                .filter(AppliedPolicy::applied)
                .forEach(policy -> policy.id().value().ifPresent(id -> byId.put(id, policy)));
        return byId;
    }

    private static List<Message> lines(Map<String, AppliedPolicy> policies) {
        return policies.entrySet().stream()
                .map(entry -> Message.of(
                        "policyResult.of",
                        "policy",
                        entry.getValue().name().value().orElse(entry.getKey()),
                        "result",
                        Message.of("policyResult." + result(entry.getValue()))))
                .toList();
    }

    private static String result(AppliedPolicy policy) {
        return policy.result().value().orElse("unknown").toLowerCase(Locale.ROOT);
    }
}
