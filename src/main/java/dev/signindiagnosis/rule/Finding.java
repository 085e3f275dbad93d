package dev.signindiagnosis.rule;

import dev.signindiagnosis.text.Message;
import java.util.List;

/**
 * A cause that a rule recognised.
 *
 * @param ruleId the rule
 * @param title the cause in a few words
 * @param confidence how sure
 * @param actor who must act
 * @param whatHappened what happened, with the facts that it names
 * @param evidence the facts that it rests on
 * @param actions what to do, in order
 * @param references error codes to read on at
 */
public record Finding(
        String ruleId,
        Message title,
        Confidence confidence,
        Actor actor,
        Message whatHappened,
        List<Evidence> evidence,
        List<Action> actions,
        List<Integer> references) {

    /** Copies the lists. */
    public Finding {
        evidence = List.copyOf(evidence);
        actions = List.copyOf(actions);
        references = List.copyOf(references);
    }

    /** The same cause, resting on this evidence. */
    public Finding withEvidence(List<Evidence> other) {
        return new Finding(ruleId, title, confidence, actor, whatHappened, other, actions, references);
    }
}
