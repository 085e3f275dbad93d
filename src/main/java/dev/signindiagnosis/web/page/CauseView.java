package dev.signindiagnosis.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cause, what it rests on and what to do.
 *
 * @param title the cause in a few words
 * @param rule ID of the rule that recognised it; null where the code book answers
 * @param confidence how sure, in a word; null where the code book answers
 * @param happened what happened
 * @param evidence the facts that it rests on
 * @param actions what to do, in order
 * @param references codes to read on at
 */
record CauseView(
        String title,
        @Nullable String rule,
        @Nullable String confidence,
        String happened,
        List<FactView> evidence,
        List<ActionView> actions,
        List<ReferenceView> references) {

    /**
     * One step.
     *
     * @param who takes it
     * @param role least role that can; null where none is needed
     * @param text what to do
     * @param link where to do it; null for nowhere
     * @param verify how to see that it worked; null where nobody says
     */
    record ActionView(
            String who,
            @Nullable String role,
            String text,
            @Nullable String link,
            @Nullable String verify) {}

    /**
     * An error code to read on at.
     *
     * @param label the code as error pages print it
     * @param page its page here
     * @param lookup Microsoft's look-up page; null for success
     */
    record ReferenceView(
            String label, String page, @Nullable String lookup) {}
}
