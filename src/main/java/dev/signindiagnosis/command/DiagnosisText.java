package dev.signindiagnosis.command;

import dev.signindiagnosis.aadsts.AadstsLinks;
import dev.signindiagnosis.aadsts.Cloud;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.rule.Action;
import dev.signindiagnosis.rule.Evidence;
import dev.signindiagnosis.rule.Finding;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.RequestId;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.CauseTold;
import dev.signindiagnosis.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A diagnosis as lines of text. */
final class DiagnosisText {

    private final Words words;
    private final Cloud cloud;
    private final List<String> lines = new ArrayList<>();

    private DiagnosisText(Words words, Cloud cloud) {
        this.words = words;
        this.cloud = cloud;
    }

    static List<String> of(Diagnosis diagnosis, Words words, Cloud cloud) {
        DiagnosisText text = new DiagnosisText(words, cloud);
        text.verdict(diagnosis);
        if (diagnosis.findings().isEmpty()) {
            text.withoutRule(diagnosis);
        }
        diagnosis.findings().forEach(text::finding);
        text.signIn(diagnosis);
        text.references(diagnosis);
        return text.lines;
    }

    private void verdict(Diagnosis diagnosis) {
        if (diagnosis.attempt() == null) {
            lines.add(words.say("command.fromMessage"));
        } else {
            String ending = words.say("ending." + diagnosis.attempt().ending().id());
            lines.add(ending.toUpperCase(words.language().locale()));
        }
        lines.add(words.say(diagnosis.verdict()));
        lines.add(words.say(Message.of(
                "command.whoMustAct",
                "actor",
                words.say("actor." + diagnosis.actor().id()))));
    }

    private void finding(Finding finding) {
        heading("command.whatHappened");
        lines.add("  " + words.say(finding.whatHappened()));
        if (!finding.evidence().isEmpty()) {
            heading("command.evidence");
            finding.evidence().forEach(this::evidence);
        }
        actions(finding.actions());
    }

    private void withoutRule(Diagnosis diagnosis) {
        heading("command.whatHappened");
        lines.add("  " + words.say(CauseTold.happened(diagnosis)));
        actions(CauseTold.actions(diagnosis));
    }

    private void actions(List<Action> actions) {
        if (actions.isEmpty()) {
            return;
        }
        heading("command.whatToDo");
        int number = 0;
        for (Action action : actions) {
            action(++number, action);
        }
    }

    private void evidence(Evidence evidence) {
        Object value = evidence.value();
        String told = value == null ? words.say("state." + evidence.state().id()) : words.value(value);
        lines.add("  " + words.say("fact." + evidence.fact()) + ": " + told);
    }

    private void action(int number, Action action) {
        String who = words.say("actor." + action.who().id());
        String role = action.role();
        String actor = role == null ? who : words.say(Message.of("command.andMore", "actor", who, "role", role));
        lines.add("  " + number + ". " + actor + ": " + words.say(action.text()));
        Message verify = action.verify();
        if (verify != null) {
            lines.add("     " + words.say(Message.of("command.verify", "text", verify)));
        }
    }

    private void signIn(Diagnosis diagnosis) {
        heading("command.signIn");
        SignInEvent signIn = diagnosis.deciding().orElse(null);
        if (signIn != null) {
            row(
                    "command.requestId",
                    signIn.requestId().map(RequestId::value).orElse(signIn.key().value()));
            signIn.correlationIds().stream()
                    .map(CorrelationId::value)
                    .sorted()
                    .forEach(id -> row("command.correlationId", id));
        }
        Facts facts = diagnosis.facts();
        row("command.time", facts, SignInFields.AT);
        row("command.user", facts, SignInFields.USER_NAME);
        row("command.application", facts, SignInFields.APPLICATION_NAME);
        row("command.code", diagnosis.errorCode() == null ? null : "AADSTS" + diagnosis.errorCode());
    }

    private void references(Diagnosis diagnosis) {
        Optional.ofNullable(diagnosis.errorCode())
                .flatMap(code -> AadstsLinks.lookupUrl(cloud, code))
                .ifPresent(url -> {
                    heading("command.references");
                    lines.add("  " + url);
                });
    }

    private void row(String label, Facts facts, SignInField<?> field) {
        Fact<?> fact = facts.get(field);
        fact.value().ifPresent(value -> row(label, words.value(value)));
    }

    private void row(String label, @Nullable String value) {
        if (value != null) {
            lines.add("  " + words.say(label) + ": " + value);
        }
    }

    private void heading(String key) {
        lines.add("");
        lines.add(words.say(key).toUpperCase(words.language().locale()));
    }
}
