package dev.signindiagnosis.rule;

import org.jspecify.annotations.Nullable;

/**
 * One step that a rule proposes. Its words are among the rule's texts.
 *
 * @param who takes it
 * @param role Microsoft's name of the least role that can; null where none is needed
 * @param link where it leads; null for nowhere
 * @param verifiable whether the texts say how to see that it worked
 */
public record RuleAction(
        Actor who, @Nullable String role, @Nullable Place link, boolean verifiable) {}
