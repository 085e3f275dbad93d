package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.text.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would have to differ for a sign-in to pass a policy that stopped it. It never advises to weaken the policy.
 *
 * @param policyId the policy's ID; null where the log tells none
 * @param policyName its name; null where the log tells none
 * @param need how what is listed counts
 * @param what with {@link Need#ONE_OR_ALL_CONTROLS} grant controls, with {@link Need#OTHER_CONDITION} categories of
 *     conditions, both as the log spells them
 * @param steps what can be done, by whom: what lies with the user first
 */
public record WayThrough(
        @Nullable String policyId, @Nullable String policyName, Need need, List<String> what, List<Step> steps) {

    /** Copies the lists. */
    public WayThrough {
        what = List.copyOf(what);
        steps = List.copyOf(steps);
    }

    /** How what is listed counts. */
    public enum Need {
        /** One of these controls must be met, or all of them: the log does not tell which. */
        ONE_OR_ALL_CONTROLS("oneOrAllControls"),
        /** The one control listed must be met. */
        ONE_CONTROL("oneControl"),
        /** The policy lets nobody through to whom it applies; at least one of these conditions must not match. */
        OTHER_CONDITION("otherCondition");

        private final String id;

        Need(String id) {
            this.id = id;
        }

        /** The name in JSON and in word lists. */
        public String id() {
            return id;
        }
    }

    /**
     * One thing that can be done.
     *
     * @param who does it
     * @param about the control or condition that it is about; null where it is about the whole policy
     * @param text what to do
     */
    public record Step(Actor who, @Nullable String about, Message text) {}
}
