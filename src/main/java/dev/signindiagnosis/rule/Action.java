package dev.signindiagnosis.rule;

import dev.signindiagnosis.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * One step towards the mend.
 *
 * @param who takes it
 * @param role Microsoft's name of the least role that can; null where none is needed
 * @param text what to do
 * @param link name of the place in the admin centre, for example {@code policy} or {@code devices}; null for none
 * @param verify how to see that it worked; null where the rule does not say
 */
public record Action(
        Actor who,
        @Nullable String role,
        Message text,
        @Nullable String link,
        @Nullable Message verify) {}
