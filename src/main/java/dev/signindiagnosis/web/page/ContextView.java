package dev.signindiagnosis.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the store tells beside the attempt, as a page shows it. A part without anything to say is null or empty, and its
 * section is left out.
 *
 * @param later the later sign-in that went through; null where none is held
 * @param lastGood the last one before the attempt that went through; null where none is held
 * @param changes what changed in the policies, newest first
 * @param spread who else fails the same way; null where the attempt did not fail
 * @param ways what would have to differ
 * @param sums what can be calculated, in sentences
 * @param tenants the tenants of a sign-in that crosses tenants
 * @param notTold why parts could not be had: each reason with those that it holds for
 */
record ContextView(
        @Nullable LaterView later,
        @Nullable LastGoodView lastGood,
        List<ChangeView> changes,
        @Nullable SpreadView spread,
        List<WayView> ways,
        List<String> sums,
        List<TenantView> tenants,
        List<FactView> notTold) {

    /** Nothing to show. */
    static final ContextView NONE =
            new ContextView(null, null, List.of(), null, List.of(), List.of(), List.of(), List.of());

    /**
     * The later sign-in that went through.
     *
     * @param text how much later, in a sentence
     * @param address its page
     * @param at when
     */
    record LaterView(String text, String address, TimeView at) {}

    /**
     * The last good sign-in.
     *
     * @param text how much earlier, in a sentence
     * @param address its page
     * @param at when
     * @param differences what is different now, what may explain the failure first
     */
    record LastGoodView(String text, String address, TimeView at, List<DifferenceView> differences) {}

    /**
     * A fact that was another one.
     *
     * @param label what it is called
     * @param then its value when it last worked
     * @param now its value now
     * @param mayExplain whether the code or the policy that decided asks about it
     */
    record DifferenceView(String label, String then, String now, boolean mayExplain) {}

    /**
     * A change in the policies.
     *
     * @param policy the policy's name
     * @param link its page in the admin centre; null where the log does not hold its ID
     * @param kind what changed, in words
     * @param then result or name before; a dash for a new policy
     * @param now result or name since; a dash for one that is gone
     * @param before the last sign-in before the change
     * @param after the first one with it
     */
    record ChangeView(
            String policy,
            @Nullable String link,
            String kind,
            String then,
            String now,
            MomentView before,
            MomentView after) {}

    /**
     * A sign-in to go to.
     *
     * @param address its page
     * @param at when
     */
    record MomentView(String address, TimeView at) {}

    /**
     * What would have to differ for a policy to let the sign-in through.
     *
     * @param policy the policy's name
     * @param need how the list counts, in words
     * @param what controls or conditions, in words
     * @param steps what can be done
     */
    record WayView(String policy, String need, List<String> what, List<WayStepView> steps) {}

    /**
     * One thing that can be done.
     *
     * @param who does it
     * @param text what to do
     */
    record WayStepView(String who, String text) {}

    /**
     * A tenant with every part that it has in the sign-in.
     *
     * @param id its ID
     * @param name its name; null where the log tells none
     * @param roles its parts, in words
     * @param decided whether a setting of this tenant stopped the sign-in
     */
    record TenantView(String id, @Nullable String name, List<String> roles, boolean decided) {}
}
