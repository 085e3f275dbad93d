package dev.signindiagnosis.web.page;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.PortalLinks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One Conditional Access policy as the log lists it.
 *
 * @param name its name, or in words why there is none
 * @param link its page in the admin centre; null where the log does not hold its ID
 * @param result what came of it, in words
 * @param raw the same as logged
 * @param kind names the colour of the result: {@code good}, {@code bad} or {@code open}
 * @param decided whether its demand was what stopped the sign-in
 * @param demands what it demanded, in words
 * @param matched conditions that matched, or why that is not told
 * @param missed conditions that did not match; empty where none is told
 */
record PolicyView(
        String name,
        @Nullable String link,
        String result,
        String raw,
        String kind,
        boolean decided,
        List<String> demands,
        String matched,
        String missed) {

    /**
     * The policies of a sign-in.
     *
     * @param state in words why there is no list; null where there is one
     * @param inForce those that applied, the deciding ones first
     * @param reportOnly those that only report
     * @param notApplied those that did not reach this sign-in
     */
    record Table(
            @Nullable String state,
            List<PolicyView> inForce,
            List<PolicyView> reportOnly,
            List<PolicyView> notApplied) {}

    static Table tableOf(SignInEvent signIn, FactWords words, PortalLinks links) {
        FactState state = signIn.fact(SignInFields.POLICIES).state();
        return tableOf(state, signIn.policies(), signIn.decidingPolicies(), words, links);
    }

    /**
     * These policies.
     *
     * @param state whether the log tells them, or why not
     * @param deciding those among them that stopped the sign-in
     */
    static Table tableOf(
            FactState state,
            List<AppliedPolicy> policies,
            List<AppliedPolicy> deciding,
            FactWords words,
            PortalLinks links) {
        List<PolicyView> inForce = new ArrayList<>();
        List<PolicyView> reportOnly = new ArrayList<>();
        List<PolicyView> notApplied = new ArrayList<>();
        for (AppliedPolicy policy : policies) {
            PolicyView view = of(policy, deciding.contains(policy), words, links);
            if (view.decided()) {
                inForce.add(0, view);
            } else {
                (policy.reportOnly() ? reportOnly : policy.applied() ? inForce : notApplied).add(view);
            }
        }
        return new Table(state == FactState.TOLD ? null : words.state(state), inForce, reportOnly, notApplied);
    }

    private static PolicyView of(AppliedPolicy policy, boolean decided, FactWords words, PortalLinks links) {
        String raw = policy.result().value().orElse("");
        return new PolicyView(
                said(policy.name().value().isPresent() ? policy.name() : policy.id(), words),
                policy.id().value().flatMap(links::policy).orElse(null),
                raw.isEmpty() ? words.state(policy.result().state()) : words.listed("policyResult", raw),
                raw,
                policy.failed() ? "bad" : policy.applied() ? "good" : "open",
                decided,
                demands(policy, words),
                conditions(policy.conditionsSatisfied(), words),
                policy.conditionsNotSatisfied()
                        .value()
                        .filter(missed -> !missed.isEmpty())
                        .map(missed -> words.value("policy.conditions", missed))
                        .orElse(""));
    }

    private static List<String> demands(AppliedPolicy policy, FactWords words) {
        List<String> demands = new ArrayList<>();
        policy.grantControls().forEach(control -> demands.add(words.listed("grantControl", control)));
        policy.authenticationStrength().value().ifPresent(demands::add);
        policy.sessionControls().forEach(control -> demands.add(words.listed("sessionControl", control)));
        return List.copyOf(demands);
    }

    private static String conditions(Fact<List<String>> conditions, FactWords words) {
        return words.valueOrState(
                "policy.conditions", conditions.state(), conditions.value().orElse(null));
    }

    private static String said(Fact<String> fact, FactWords words) {
        return fact.value().orElseGet(() -> words.state(fact.state()));
    }
}
