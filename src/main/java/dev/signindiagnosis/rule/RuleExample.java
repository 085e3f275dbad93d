package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.Facts;

/**
 * A made-up sign-in in a rule file, which shows what the rule is about and tests it.
 *
 * @param name what is special about it
 * @param matches whether the rule fits it
 * @param signIn the facts
 */
public record RuleExample(String name, boolean matches, Facts signIn) {}
