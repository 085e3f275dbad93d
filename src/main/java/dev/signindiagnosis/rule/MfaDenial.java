package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why the second factor was not passed. Logs tell it in English wording, at one of several places; what is looked for
 * here are the parts that the known wordings share (Microsoft: MFA reporting). First fit counts.
 */
final class MfaDenial {

    private static final List<Map.Entry<String, String>> SIGNS = List.of(
            Map.entry("fraud", "fraudReported"),
            Map.entry("user is blocked", "blocked"),
            Map.entry("user blocked", "blocked"),
            Map.entry("methods registered", "noMethod"),
            Map.entry("method registered", "noMethod"),
            Map.entry("declined", "declined"),
            Map.entry("did not respond", "noAnswer"),
            Map.entry("didn't respond", "noAnswer"),
            Map.entry("no response", "noAnswer"),
            Map.entry("hung up", "noAnswer"),
            Map.entry("never entered", "noAnswer"),
            Map.entry("multiple times", "tooManyCodes"),
            Map.entry("too many times", "tooManyCodes"),
            Map.entry("already used", "codeReused"),
            Map.entry("incorrect", "wrongCode"),
            Map.entry("invalid app verification", "wrongCode"),
            Map.entry("verification code", "wrongCode"),
            Map.entry("unreachable", "notDelivered"),
            Map.entry("voicemail", "notDelivered"),
            Map.entry("could not send", "notDelivered"),
            Map.entry("phone number format", "notDelivered"),
            Map.entry("duplicate", "duplicate"),
            Map.entry("in progress", "inProgress"),
            Map.entry("in-progress", "inProgress"),
            Map.entry("mfa denied", "other"));

    private MfaDenial() {}

    /** One word for the reason; untold where no place of the log gives one. */
    static Fact<?> of(Facts facts) {
        return texts(facts)
                .flatMap(text -> reason(text).stream())
                .findFirst()
                .<Fact<?>>map(Fact::told)
                .orElseGet(() -> untold(facts));
    }

    private static Stream<String> texts(Facts facts) {
        return Stream.of(
                        FailedStep.of(facts, step -> step.result()).value().map(String::valueOf),
                        facts.get(SignInFields.ADDITIONAL_DETAILS).value(),
                        facts.get(SignInFields.MFA_RESULT).value())
                .flatMap(Optional::stream);
    }

    private static Optional<String> reason(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return SIGNS.stream()
                .filter(sign -> lower.contains(sign.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private static Fact<?> untold(Facts facts) {
        FactState steps = facts.get(SignInFields.AUTHENTICATION_STEPS).state();
        return Fact.untold(steps == FactState.TOLD ? FactState.ABSENT : steps);
    }
}
