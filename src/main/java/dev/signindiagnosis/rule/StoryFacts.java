package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;

/**
 * What is known around a sign-in: its attempt, the subject's history, who else fails the same way, and what a message says. A fact is looked
 * up when it is first asked for, so that a rule which asks nothing costs nothing.
 */
@FunctionalInterface
public interface StoryFacts {

    /** Nothing is known. */
    StoryFacts NONE = name -> Fact.untold(FactState.ABSENT);

    /**
     * The fact of that name, of the type that {@link RuleVocabulary} gives it; untold where it cannot be had.
     *
     * @param name as conditions spell it: {@code attempt.rows}
     */
    Fact<?> get(String name);
}
