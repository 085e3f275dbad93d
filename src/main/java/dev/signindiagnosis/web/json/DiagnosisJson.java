package dev.signindiagnosis.web.json;

import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.KeptAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened and what to do. Policies and authentication steps are those of the sign-in asked for; verdict, actor and
 * findings are those of its attempt's deciding sign-in.
 *
 * @param basis event or message
 * @param permalink the page of the sign-in; null with basis message
 * @param judgedAt when
 * @param rulesVersion names the rule set that judged
 * @param kept whether the answer was kept
 * @param rulesChanged whether the rules changed since it was kept
 * @param skippedRules rules that failed while judging
 * @param signIn the sign-in asked for; null with basis message
 * @param verdict one sentence that a person can read aloud
 * @param actor who must act
 * @param findingsFrom rule, codeBook or unknownCode
 * @param findings the causes, best first
 * @param policies the Conditional Access policies that the log lists
 * @param policiesState whether the log tells them, or why not
 * @param authentication the steps of proving who the user is
 * @param authenticationState whether the log tells them, or why not
 * @param attempt the attempt that the sign-in belongs to; null with basis message
 * @param otherAttempts other attempts of the same correlation ID, at most the 200 nearest in time, oldest first
 * @param context what the store tells beside; null with basis message unless the message tells something
 * @param errorCode the code that decided
 * @param texts texts to send on: user, ticket and escalation
 */
record DiagnosisJson(
        String basis,
        @Nullable String permalink,
        Instant judgedAt,
        String rulesVersion,
        boolean kept,
        boolean rulesChanged,
        List<String> skippedRules,
        @Nullable SignInJson signIn,
        String verdict,
        String actor,
        String findingsFrom,
        List<FindingJson> findings,
        List<PolicyJson> policies,
        String policiesState,
        List<StepJson> authentication,
        String authenticationState,
        @Nullable AttemptJson attempt,
        List<AttemptJson> otherAttempts,
        @Nullable ContextJson context,
        ErrorCodeJson errorCode,
        Map<String, String> texts) {

    static DiagnosisJson of(Diagnosis diagnosis, Voice voice) {
        SignInEvent signIn = diagnosis.signIn();
        KeptAnswer kept = voice.keeping().find(diagnosis).orElse(null);
        Facts shown = signIn == null ? diagnosis.facts() : signIn.facts();
        return new DiagnosisJson(
                diagnosis.basis().id(),
                signIn == null ? null : "/sign-ins/" + signIn.key(),
                Clocks.spelled(diagnosis.judgedAt()),
                diagnosis.rulesVersion(),
                kept != null,
                kept != null && !kept.rulesVersion().equals(diagnosis.rulesVersion()),
                diagnosis.skippedRules(),
                signIn == null ? null : SignInJson.of(signIn),
                voice.words().say(diagnosis.verdict()),
                diagnosis.actor().id(),
                diagnosis.findingsFrom().id(),
                diagnosis.findings().stream()
                        .map(finding -> FindingJson.of(finding, diagnosis.facts(), voice))
                        .toList(),
                signIn == null ? List.of() : PolicyJson.of(signIn),
                shown.get(SignInFields.POLICIES).state().id(),
                shown.get(SignInFields.AUTHENTICATION_STEPS).value().orElse(List.of()).stream()
                        .map(StepJson::of)
                        .toList(),
                shown.get(SignInFields.AUTHENTICATION_STEPS).state().id(),
                diagnosis.attempt() == null ? null : AttemptJson.of(diagnosis.attempt(), diagnosis.correlated()),
                diagnosis.otherAttempts().stream().map(AttemptJson::of).toList(),
                diagnosis.context() == null ? null : ContextJson.of(diagnosis.context(), voice.words()),
                ErrorCodeJson.of(diagnosis, voice),
                voice.texts(diagnosis).byName());
    }
}
