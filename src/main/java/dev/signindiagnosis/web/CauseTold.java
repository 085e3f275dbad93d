package dev.signindiagnosis.web;

import dev.signindiagnosis.aadsts.CodeAdvice;
import dev.signindiagnosis.aadsts.CodeGuide;
import dev.signindiagnosis.aadsts.SuberrorAdvice;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.diagnosis.Diagnosis.FindingsFrom;
import dev.signindiagnosis.rule.Action;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.rule.Finding;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The likeliest cause of an answer, also where no rule knows one. */
public final class CauseTold {

    private CauseTold() {}

    /** The cause in a few words. */
    public static Message title(Diagnosis diagnosis) {
        CodeAdvice advice = advice(diagnosis);
        return first(diagnosis)
                .map(Finding::title)
                .orElseGet(() -> Message.of(advice == null ? without(diagnosis) + ".title" : advice.briefKey()));
    }

    /** What happened. */
    public static Message happened(Diagnosis diagnosis) {
        return first(diagnosis).map(Finding::whatHappened).orElseGet(() -> withSuberror(diagnosis, ofCode(diagnosis)));
    }

    private static Message ofCode(Diagnosis diagnosis) {
        String code = code(diagnosis).orElse("");
        CodeAdvice advice = advice(diagnosis);
        if (advice == null) {
            return Message.of(without(diagnosis), "code", code);
        }
        Message means = Message.of(advice.meansKey());
        Message told =
                saysMore(advice) ? means : Message.of("result.codeBook.meaningOnly", "meaning", means, "code", code);
        return advice.followsKey()
                .map(follows -> Message.of("result.codeBook.follows", "told", told, "follows", Message.of(follows)))
                .orElse(told);
    }

    private static boolean saysMore(CodeAdvice advice) {
        return advice.number() == 0 || advice.fixed() || advice.followed() || hasCauses(advice);
    }

    private static boolean hasCauses(CodeAdvice advice) {
        return !CodeGuide.builtIn().causes(advice.number()).isEmpty();
    }

    private static Message withSuberror(Diagnosis diagnosis, Message told) {
        SuberrorAdvice suberror = diagnosis.suberror();
        return suberror == null
                ? told
                : new Message(
                        "result.codeBook.suberror",
                        Map.of(
                                "told", told,
                                "suberror", suberror.name(),
                                "meaning", Message.of(suberror.meansKey())));
    }

    /** What to do, in order; where neither a rule nor the code book knows, how to find out more. */
    public static List<Action> actions(Diagnosis diagnosis) {
        return first(diagnosis).map(Finding::actions).orElseGet(() -> withoutRule(diagnosis));
    }

    private static List<Action> withoutRule(Diagnosis diagnosis) {
        Integer code = diagnosis.errorCode();
        if (code != null && code == 0) {
            return List.of();
        }
        List<Action> actions = new ArrayList<>();
        SuberrorAdvice suberror = diagnosis.suberror();
        if (suberror != null) {
            actions.add(action(Actor.of(suberror.actor()), suberror.fixKey()));
        }
        Optional.ofNullable(advice(diagnosis)).ifPresent(advice -> actions.addAll(published(advice)));
        return actions.isEmpty() ? List.of(general("look"), general("escalate")) : actions;
    }

    private static List<Action> published(CodeAdvice advice) {
        List<Action> actions = new ArrayList<>();
        advice.fixKey()
                .ifPresent(fix -> actions.add(action(
                        Optional.ofNullable(advice.actor()).map(Actor::of).orElse(Actor.HELPDESK), fix)));
        if (hasCauses(advice)) {
            actions.add(general(advice.fixed() ? "causes" : "causesOnly"));
        }
        return actions;
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
        return action(Actor.HELPDESK, "result.without.action." + step);
    }

    private static Action action(Actor who, String key) {
        return new Action(who, null, Message.of(key), null, null);
    }

    private static @Nullable CodeAdvice advice(Diagnosis diagnosis) {
        return diagnosis.findingsFrom() == FindingsFrom.CODE_BOOK ? diagnosis.advice() : null;
    }
}
