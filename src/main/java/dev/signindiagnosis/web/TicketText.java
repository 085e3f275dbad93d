package dev.signindiagnosis.web;

import dev.signindiagnosis.aadsts.AadstsLinks;
import dev.signindiagnosis.aadsts.Cloud;
import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.rule.Action;
import dev.signindiagnosis.rule.Evidence;
import dev.signindiagnosis.rule.Finding;
import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text for a ticket, in Markdown. */
final class TicketText {

    private final Diagnosis diagnosis;
    private final Telling telling;
    private final PortalLinks links;
    private final Cloud cloud;
    private final Markdown text = new Markdown();

    TicketText(Diagnosis diagnosis, Telling telling, PortalLinks links, Cloud cloud) {
        this.diagnosis = diagnosis;
        this.telling = telling;
        this.links = links;
        this.cloud = cloud;
    }

    /** The text; without a server it leads to no page. */
    String withLinkTo(@Nullable String server) {
        head(server);
        happened();
        actions();
        evidence();
        policies();
        ids();
        references();
        return text.toString();
    }

    private void head(@Nullable String server) {
        text.title(telling.say(diagnosis.verdict()));
        Attempt attempt = diagnosis.attempt();
        item(
                "texts.ending",
                attempt == null ? "basis.message" : "ending." + attempt.ending().id());
        item("result.actor", "actor." + diagnosis.actor().id());
        CauseTold.at(diagnosis).ifPresent(at -> text.item(telling.say("texts.at"), telling.utc(at)));
        CauseTold.code(diagnosis).ifPresent(code -> text.item(telling.say("texts.code"), code));
        SignInEvent signIn = diagnosis.signIn();
        if (signIn != null && server != null) {
            text.item(telling.say("texts.answer"), Markdown.address(server + "/sign-ins/" + signIn.key()));
        }
    }

    private void happened() {
        text.heading(telling.say("result.happened"));
        text.line(said(CauseTold.happened(diagnosis)));
        SignInEvent later =
                diagnosis.context() == null ? null : diagnosis.context().laterSuccess();
        if (later != null) {
            text.line("");
            text.line(said(Message.of("texts.laterSuccess", "at", telling.utc(later.at()))));
        }
        List<Finding> further = diagnosis.findings().stream().skip(1).toList();
        if (!further.isEmpty()) {
            text.line("");
            text.line(Markdown.plain(telling.say("result.further")) + ":");
            text.line("");
            further.forEach(finding -> text.line("- " + said(finding.title())));
        }
    }

    private void actions() {
        text.heading(telling.say("result.actions"));
        List<Action> actions = CauseTold.actions(diagnosis);
        if (actions.isEmpty()) {
            text.line(telling.say("result.noActions"));
        }
        int number = 0;
        for (Action action : actions) {
            step(++number, action);
        }
    }

    private void step(int number, Action action) {
        String who = telling.say("actor." + action.who().id());
        String role = action.role() == null ? "" : " (" + Markdown.plain(telling.clean(action.role())) + ")";
        text.line(number + ". **" + Markdown.plain(who) + "**" + role + ": " + said(action.text()));
        Message verify = action.verify();
        if (verify != null) {
            text.line("   - " + said(Message.of("texts.verify", "text", verify)));
        }
        Optional.ofNullable(action.link())
                .flatMap(place -> links.to(place, diagnosis.facts()))
                .filter(telling::mayGo)
                .ifPresent(address -> text.line("   - " + Markdown.address(address)));
    }

    private void evidence() {
        List<Evidence> evidence = diagnosis.findings().stream()
                .limit(1)
                .flatMap(finding -> finding.evidence().stream())
                .toList();
        if (!evidence.isEmpty()) {
            text.heading(telling.say("result.evidence"));
            evidence.forEach(this::evidence);
        }
    }

    private void evidence(Evidence evidence) {
        Object value = evidence.value();
        String told =
                value == null ? telling.say("state." + evidence.state().id()) : telling.value(evidence.fact(), value);
        text.item(telling.label(evidence.fact()), Markdown.plain(told));
    }

    private void policies() {
        SignInEvent signIn = diagnosis.deciding().orElse(null);
        if (signIn == null) {
            return;
        }
        List<AppliedPolicy> deciding = signIn.decidingPolicies();
        List<AppliedPolicy> inForce = Stream.concat(
                        deciding.stream(), signIn.policies().stream().filter(AppliedPolicy::applied))
                .distinct()
                .toList();
        if (!inForce.isEmpty()) {
            text.heading(telling.say("policies.title"));
            inForce.forEach(policy -> policy(policy, deciding.contains(policy)));
        }
    }

    private void policy(AppliedPolicy policy, boolean decided) {
        String name = policy.name().value().or(policy.id()::value).orElseGet(() -> telling.say("state.absent"));
        String id =
                policy.id().value().map(one -> " (" + Markdown.code(one) + ")").orElse("");
        String result = policy.result()
                .value()
                .map(raw -> telling.listed("policyResult", raw))
                .orElse("");
        String demands = String.join(
                ", ",
                policy.grantControls().stream()
                        .map(control -> telling.listed("grantControl", control))
                        .toList());
        text.line("- **" + Markdown.plain(telling.clean(name)) + "**" + id + ": " + Markdown.plain(result)
                + (decided ? ", " + telling.say("policies.decided") : "")
                + (demands.isEmpty() ? "" : "; " + telling.say("policies.demands") + ": " + Markdown.plain(demands)));
    }

    private void ids() {
        text.heading(telling.say("texts.ids"));
        Whereabouts.of(diagnosis, telling)
                .forEach(row ->
                        text.item(row.label(), row.id() ? Markdown.code(row.value()) : Markdown.plain(row.value())));
    }

    private void references() {
        List<Integer> codes = Stream.concat(
                        Stream.ofNullable(diagnosis.errorCode()),
                        diagnosis.findings().stream().limit(1).flatMap(finding -> finding.references().stream()))
                .filter(code -> AadstsLinks.lookupUrl(cloud, code).isPresent())
                .distinct()
                .toList();
        if (!codes.isEmpty()) {
            text.heading(telling.say("result.references"));
            codes.forEach(code -> text.item(
                    "AADSTS" + code,
                    Markdown.address(
                            AadstsLinks.lookupUrl(cloud, code).orElseThrow().toString())));
        }
    }

    private void item(String label, String valueKey) {
        text.item(telling.say(label), Markdown.plain(telling.say(valueKey)));
    }

    private String said(Message message) {
        return Markdown.plain(telling.say(message));
    }
}
