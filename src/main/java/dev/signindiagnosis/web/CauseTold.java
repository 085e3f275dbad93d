package dev.signindiagnosis.web;

import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.rule.Action;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.rule.Finding;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The likeliest cause of an answer, also where no rule knows one. */
final class CauseTold {

    private CauseTold() {}

    /** The cause in a few words. */
    static Message title(Diagnosis diagnosis) {
        return first(diagnosis).map(Finding::title).orElseGet(() -> Message.of(without(diagnosis) + ".title"));
    }

    /** What happened. */
    static Message happened(Diagnosis diagnosis) {
        return first(diagnosis)
                .map(Finding::whatHappened)
                .orElseGet(() ->
                        Message.of(without(diagnosis), "code", code(diagnosis).orElse("")));
    }

    /** What to do, in order. */
    static List<Action> actions(Diagnosis diagnosis) {
        Integer code = diagnosis.errorCode();
        return first(diagnosis)
                .map(Finding::actions)
                .orElseGet(() -> code != null && code == 0 ? List.of() : List.of(general("look"), general("escalate")));
    }

    /** The code as error pages print it; empty where none was told and where it says success. */
    static Optional<String> code(Diagnosis diagnosis) {
        return Optional.ofNullable(diagnosis.errorCode())
                .filter(code -> code != 0)
                .map(code -> "AADSTS" + code);
    }

    /** When the deciding sign-in happened. */
    static Optional<Instant> at(Diagnosis diagnosis) {
        return diagnosis.facts().get(SignInFields.AT).value();
    }

    /** The correlation IDs, in a lasting order. */
    static List<String> correlationIds(Diagnosis diagnosis) {
        return diagnosis
                .deciding()
                .map(signIn -> signIn.correlationIds().stream()
                        .map(CorrelationId::value)
                        .sorted()
                        .toList())
                .orElseGet(() -> diagnosis.facts().get(SignInFields.CORRELATION_ID).value().stream()
                        .toList());
    }

    private static Optional<Finding> first(Diagnosis diagnosis) {
        return diagnosis.findings().stream().findFirst();
    }

    private static String without(Diagnosis diagnosis) {
        return "result.without."
                + (diagnosis.errorCode() == null
                        ? "noCode"
                        : diagnosis.findingsFrom().id());
    }

    private static Action general(String step) {
        return new Action(Actor.HELPDESK, null, Message.of("result.without.action." + step), null, null);
    }
}
