package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.aadsts.CodeAdvice;
import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.aadsts.SuberrorAdvice;
import dev.signindiagnosis.diagnosis.Attempt.Ending;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.rule.Finding;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.text.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the one sentence of a diagnosis, and names who must act where no rule does. */
final class Verdicts {

    private Verdicts() {}

    /** The sentence about an attempt: who, where to, how it ended and why; or that it is no fault, with the proof. */
    static Message ofAttempt(Ending ending, Optional<NoFault> noFault, Facts facts, Message cause) {
        if (noFault.isEmpty()) {
            return sentence("verdict." + ending.id(), facts, Map.of("cause", cause));
        }
        return noFault.get().proven()
                ? sentence(
                        "verdict.noFault",
                        facts,
                        Map.of("cause", cause, "after", noFault.get().after()))
                : sentence("verdict.unanswered", facts, Map.of("cause", cause));
    }

    /** The sentence about a message without a sign-in. */
    static Message ofMessage(Facts facts, Message cause) {
        return sentence("verdict.message", facts, Map.of("cause", cause));
    }

    /** The cause with what the suberror of a message adds. */
    static Message withSuberror(Message cause, @Nullable SuberrorAdvice suberror) {
        return suberror == null
                ? cause
                : new Message(
                        "cause.withSuberror",
                        Map.of(
                                "cause", cause,
                                "suberror", suberror.name(),
                                "meaning", Message.of(suberror.briefKey())));
    }

    /** The cause in a few words: of the first finding, else of the code. */
    static Message cause(
            List<Finding> findings, @Nullable Integer code, @Nullable ErrorCode entry, @Nullable CodeAdvice advice) {
        if (!findings.isEmpty()) {
            return findings.get(0).title();
        }
        if (code == null) {
            return Message.of("cause.noCode");
        }
        if (entry == null) {
            return Message.of("cause.unknownCode", "code", "AADSTS" + code);
        }
        if (advice != null) {
            return Message.of("cause.codeBook", "code", entry.label(), "meaning", Message.of(advice.briefKey()));
        }
        return named(entry);
    }

    private static Message named(ErrorCode entry) {
        return entry.names().isEmpty()
                ? Message.of("cause.code", "code", entry.label())
                : Message.of(
                        "cause.namedCode",
                        "code",
                        entry.label(),
                        "name",
                        entry.names().get(0));
    }

    /**
     * Who must act where no rule says: whom the code book names, else whom it names for the suberror. Where sources tell
     * nobody, nobody is guessed: whoever helps the user looks further.
     */
    static Actor actor(@Nullable ErrorCode entry, @Nullable CodeAdvice advice, @Nullable SuberrorAdvice suberror) {
        if (advice != null && advice.actor() != null) {
            return Actor.of(advice.actor());
        }
        if (suberror != null) {
            return Actor.of(suberror.actor());
        }
        return entry != null && entry.kind() == ErrorCode.Kind.SUCCESS ? Actor.NOBODY : Actor.HELPDESK;
    }

    /** An application that signs in as itself is named once. */
    private static Message sentence(String key, Facts facts, Map<String, Object> more) {
        Map<String, Object> told = new HashMap<>(more);
        Optional<String> who = who(facts);
        Optional<String> application = facts.get(SignInFields.APPLICATION_NAME)
                .value()
                .or(() -> facts.get(SignInFields.APPLICATION_ID).value())
                .filter(name -> !name.equals(who.orElse("")));
        who.ifPresent(name -> told.put("who", name));
        application.ifPresent(name -> told.put("application", name));
        String form = (who.isPresent() ? ".who" : "") + (application.isPresent() ? ".application" : "");
        return new Message(key + form, told);
    }

    private static Optional<String> who(Facts facts) {
        return facts.get(SignInFields.USER_DISPLAY_NAME)
                .value()
                .or(() -> facts.get(SignInFields.USER_NAME).value())
                .or(() -> facts.get(SignInFields.SERVICE_PRINCIPAL_NAME).value())
                .or(() -> facts.get(SignInFields.SERVICE_PRINCIPAL_ID).value());
    }
}
