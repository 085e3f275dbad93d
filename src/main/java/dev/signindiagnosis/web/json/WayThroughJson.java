package dev.signindiagnosis.web.json;

import dev.signindiagnosis.diagnosis.WayThrough;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would have to differ for the sign-in to pass a policy.
 *
 * @param policyId the policy's ID
 * @param policyName its name
 * @param need oneControl, oneOrAllControls or otherCondition
 * @param needText the same in words
 * @param what controls or conditions as the log spells them
 * @param labels what people call them
 * @param steps what can be done
 */
record WayThroughJson(
        @Nullable String policyId,
        @Nullable String policyName,
        String need,
        String needText,
        List<String> what,
        List<String> labels,
        List<StepOfWayJson> steps) {

    /**
     * One thing that can be done.
     *
     * @param who does it
     * @param about the control or condition; null where it is about the whole policy
     * @param text what to do
     */
    record StepOfWayJson(String who, @Nullable String about, String text) {}

    static WayThroughJson of(WayThrough way, Words words) {
        FactWords facts = new FactWords(words);
        String list = way.need() == WayThrough.Need.OTHER_CONDITION ? "condition" : "grantControl";
        return new WayThroughJson(
                way.policyId(),
                way.policyName(),
                way.need().id(),
                words.say("way.need." + way.need().id()),
                way.what(),
                way.what().stream().map(one -> facts.listed(list, one)).toList(),
                way.steps().stream()
                        .map(step -> new StepOfWayJson(step.who().id(), step.about(), words.say(step.text())))
                        .toList());
    }
}
