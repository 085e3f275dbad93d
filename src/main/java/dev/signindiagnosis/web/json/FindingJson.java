package dev.signindiagnosis.web.json;

import dev.signindiagnosis.rule.Action;
import dev.signindiagnosis.rule.Evidence;
import dev.signindiagnosis.rule.Finding;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cause that a rule recognised.
 *
 * @param ruleId the rule
 * @param title the cause in a few words
 * @param confidence high, medium or low
 * @param whatHappened what happened
 * @param evidence the facts that it rests on
 * @param actions what to do, in order
 * @param references where to read on
 */
record FindingJson(
        String ruleId,
        String title,
        String confidence,
        String whatHappened,
        List<EvidenceJson> evidence,
        List<ActionJson> actions,
        List<ReferenceJson> references) {

    /**
     * A fact that a finding rests on.
     *
     * @param fact its name in the vocabulary
     * @param label its name in words
     * @param state whether it was told, or why not
     * @param value the value in words; null where it was not told
     */
    record EvidenceJson(
            String fact,
            String label,
            String state,
            @Nullable String value) {}

    /**
     * A step towards the mend.
     *
     * @param who takes it
     * @param role the least role that can; null where none is needed
     * @param text what to do
     * @param link where in the admin centre; null for nowhere
     * @param verify how to see that it worked; null where the rule does not say
     */
    record ActionJson(
            String who,
            @Nullable String role,
            String text,
            @Nullable String link,
            @Nullable String verify) {}

    /**
     * An error code to read on at.
     *
     * @param code as error pages print it
     * @param url the official look-up page; null where it has none
     */
    record ReferenceJson(String code, @Nullable String url) {}

    static FindingJson of(Finding finding, Facts facts, Voice voice) {
        Words words = voice.words();
        FactWords factWords = new FactWords(words);
        return new FindingJson(
                finding.ruleId(),
                words.say(finding.title()),
                finding.confidence().id(),
                words.say(finding.whatHappened()),
                finding.evidence().stream()
                        .map(evidence -> evidence(evidence, factWords))
                        .toList(),
                finding.actions().stream()
                        .map(action -> action(action, facts, voice))
                        .toList(),
                finding.references().stream()
                        .map(code ->
                                new ReferenceJson("AADSTS" + code, voice.links().errorCode(code)))
                        .toList());
    }

    private static EvidenceJson evidence(Evidence evidence, FactWords facts) {
        Object value = evidence.value();
        return new EvidenceJson(
                evidence.fact(),
                facts.label(evidence.fact()),
                evidence.state().id(),
                value == null ? null : facts.value(evidence.fact(), value));
    }

    private static ActionJson action(Action action, Facts facts, Voice voice) {
        String place = action.link();
        Message verify = action.verify();
        return new ActionJson(
                action.who().id(),
                action.role(),
                voice.words().say(action.text()),
                place == null ? null : voice.links().adminCentre(place, facts),
                verify == null ? null : voice.words().say(verify));
    }
}
