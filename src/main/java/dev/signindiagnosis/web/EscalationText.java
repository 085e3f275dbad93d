package dev.signindiagnosis.web;

import dev.signindiagnosis.aadsts.AadstsLinks;
import dev.signindiagnosis.aadsts.Cloud;
import dev.signindiagnosis.diagnosis.Context;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.diagnosis.TenantInvolved;
import dev.signindiagnosis.rule.Action;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text for somebody outside: the administrator of the other organisation, or Microsoft. */
final class EscalationText {

    private final Diagnosis diagnosis;
    private final Telling telling;
    private final Cloud cloud;
    private final List<String> lines = new ArrayList<>();

    EscalationText(Diagnosis diagnosis, Telling telling, Cloud cloud) {
        this.diagnosis = diagnosis;
        this.telling = telling;
        this.cloud = cloud;
        Actor to = recipient(diagnosis);
        lines.add(telling.say("texts.escalation.to." + to.id()));
        happened();
        needed(to);
        whereabouts();
    }

    /** Whoever must act where that is one of the two; else whoever a step or a setting of another tenant points to. */
    private static Actor recipient(Diagnosis diagnosis) {
        Actor actor = diagnosis.actor();
        if (actor == Actor.OTHER_TENANT || actor == Actor.MICROSOFT) {
            return actor;
        }
        boolean other = Optional.ofNullable(diagnosis.context()).map(Context::tenantsInvolved).stream()
                        .flatMap(List::stream)
                        .anyMatch(TenantInvolved::decided)
                || !stepsOf(diagnosis, Actor.OTHER_TENANT).isEmpty();
        return other ? Actor.OTHER_TENANT : Actor.MICROSOFT;
    }

    private static List<Action> stepsOf(Diagnosis diagnosis, Actor who) {
        return CauseTold.actions(diagnosis).stream()
                .filter(action -> action.who() == who)
                .toList();
    }

    private void happened() {
        lines.add("");
        lines.add(telling.say(diagnosis.verdict()));
        lines.add(telling.say(CauseTold.happened(diagnosis)));
    }

    private void needed(Actor to) {
        lines.add("");
        lines.add(telling.say("texts.escalation.needed") + ":");
        List<Action> steps = stepsOf(diagnosis, to);
        steps.forEach(step -> lines.add("- " + telling.say(step.text())));
        if (steps.isEmpty()) {
            lines.add("- " + telling.say("texts.escalation.needed." + to.id()));
        }
    }

    private void whereabouts() {
        lines.add("");
        CauseTold.at(diagnosis).ifPresent(at -> row("texts.at", telling.utc(at)));
        CauseTold.code(diagnosis).ifPresent(code -> row("texts.code", code));
        Whereabouts.of(diagnosis, telling).forEach(row -> lines.add(row.label() + ": " + row.value()));
        Optional.ofNullable(diagnosis.errorCode())
                .flatMap(code -> AadstsLinks.lookupUrl(cloud, code))
                .ifPresent(address -> row("texts.lookup", address.toString()));
    }

    private void row(String label, String value) {
        lines.add(telling.say(Message.of(label)) + ": " + value);
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
