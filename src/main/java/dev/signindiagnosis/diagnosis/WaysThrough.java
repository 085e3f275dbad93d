package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.NotTold.Why;
import dev.signindiagnosis.diagnosis.WayThrough.Need;
import dev.signindiagnosis.diagnosis.WayThrough.Step;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Works out, from what the log lists, what would have to differ for a sign-in to pass the policies that stopped it. */
final class WaysThrough {

    /** Controls that the user can meet, by the word list's name of what to do; as logs spell them, in lower case. */
    private static final Map<String, String> CONTROLS = Map.ofEntries(
            Map.entry("mfa", "mfa"),
            Map.entry("requiremultifactorauth", "mfa"),
            Map.entry("authenticationstrength", "strength"),
            Map.entry("requirecompliantdevice", "compliantDevice"),
            Map.entry("compliantdevice", "compliantDevice"),
            Map.entry("requiredomainjoineddevice", "joinedDevice"),
            Map.entry("domainjoineddevice", "joinedDevice"),
            Map.entry("requireapprovedapp", "approvedApp"),
            Map.entry("approvedapplication", "approvedApp"),
            Map.entry("requirecompliantapp", "approvedApp"),
            Map.entry("compliantapplication", "approvedApp"),
            Map.entry("requirepasswordchange", "passwordChange"),
            Map.entry("passwordchange", "passwordChange"),
            Map.entry("termsofuse", "terms"));

    /** Conditions that the user can change, by the word list's name of what to do. */
    private static final Map<String, String> CONDITIONS = Map.ofEntries(
            Map.entry("location", "place"),
            Map.entry("ipaddressseenbyazuread", "place"),
            Map.entry("ipaddressseenbyresourceprovider", "place"),
            Map.entry("deviceplatform", "platform"),
            Map.entry("clienttype", "client"),
            Map.entry("client", "client"),
            Map.entry("devicestate", "device"),
            Map.entry("authenticationflows", "flow"));

    private static final List<String> RISKS = List.of("signinrisk", "userrisk", "serviceprincipalrisk", "insiderrisk");

    private WaysThrough() {}

    /**
     * One way a policy that stopped the sign-in.
     *
     * @param stopped whether the code says that a policy stopped it, so that a log without policies leaves out something
     */
    static Asked<List<WayThrough>> of(SignInEvent deciding, boolean stopped) {
        List<AppliedPolicy> policies = deciding.decidingPolicies();
        List<WayThrough> ways =
                policies.stream().flatMap(policy -> way(policy).stream()).toList();
        boolean missing = ways.size() < policies.size()
                || stopped
                        && policies.isEmpty()
                        && !deciding.fact(SignInFields.POLICIES).isTold();
        return ways.isEmpty() && missing ? Asked.not(Why.NOT_IN_LOG) : Asked.of(ways);
    }

    private static Optional<WayThrough> way(AppliedPolicy policy) {
        return policy.blocks() ? pastBlock(policy) : pastGrant(policy);
    }

    private static Optional<WayThrough> pastBlock(AppliedPolicy policy) {
        List<String> matched = policy.conditionsSatisfied().value().orElse(List.of()).stream()
                .filter(condition -> !condition.equalsIgnoreCase("none"))
                .toList();
        if (matched.isEmpty()) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        matched.forEach(
                condition -> step("way.condition.", CONDITIONS, condition).ifPresent(steps::add));
        matched.stream()
                .filter(condition -> RISKS.contains(condition.toLowerCase(Locale.ROOT)))
                .forEach(risk -> steps.add(new Step(Actor.SECURITY_TEAM, risk, Message.of("way.condition.risk"))));
        steps.add(new Step(Actor.POLICY_OWNER, null, Message.of("way.owner.block")));
        return Optional.of(way(policy, Need.OTHER_CONDITION, matched, steps));
    }

    private static Optional<WayThrough> pastGrant(AppliedPolicy policy) {
        List<String> controls = new ArrayList<>(policy.grantControls());
        if (policy.authenticationStrength().isTold()
                && controls.stream().noneMatch(control -> control.equalsIgnoreCase("authenticationStrength"))) {
            controls.add("authenticationStrength");
        }
        if (controls.isEmpty()) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        controls.forEach(control -> steps.add(step("way.control.", CONTROLS, control)
                .orElseGet(() -> new Step(Actor.USER, control, Message.of("way.control.other", "control", control)))));
        steps.add(new Step(Actor.POLICY_OWNER, null, Message.of("way.owner.grant")));
        Need need = controls.size() == 1 ? Need.ONE_CONTROL : Need.ONE_OR_ALL_CONTROLS;
        return Optional.of(way(policy, need, controls, steps));
    }

    private static Optional<Step> step(String prefix, Map<String, String> known, String about) {
        return Optional.ofNullable(known.get(about.toLowerCase(Locale.ROOT)))
                .map(name -> new Step(Actor.USER, about, Message.of(prefix + name)));
    }

    private static WayThrough way(AppliedPolicy policy, Need need, List<String> what, List<Step> steps) {
        return new WayThrough(
                policy.id().value().orElse(null), policy.name().value().orElse(null), need, what, steps);
    }
}
