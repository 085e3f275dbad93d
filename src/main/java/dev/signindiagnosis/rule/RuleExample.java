package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import java.util.Map;
import java.util.TreeMap;

/**
 * A made-up sign-in in a rule file, which shows what the rule is about and tests it.
 *
 * @param name what is special about it
 * @param matches whether the rule fits it
 * @param signIn the facts of the sign-in
 * @param story the facts around it, by name
 */
public record RuleExample(String name, boolean matches, Facts signIn, Map<String, Fact<?>> story) {

    /** Copies the facts. */
    public RuleExample {
        story = Map.copyOf(story);
    }

    /** What it states of the sign-in and of what is around it, by the name of the fact. */
    public Map<String, Fact<?>> toldFacts() {
        Map<String, Fact<?>> told = new TreeMap<>(story);
        signIn.stated().forEach(field -> told.put(field.name(), signIn.get(field)));
        return told;
    }

    /** What the rules judge. */
    public Case asCase() {
        return new Case(signIn, fact -> story.getOrDefault(fact, Fact.untold(FactState.ABSENT)));
    }
}
