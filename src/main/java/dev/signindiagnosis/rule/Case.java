package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.Facts;

/**
 * What rules judge.
 *
 * @param signIn what is known of the deciding sign-in: merged from its rows, or read from a pasted message alone
 * @param story what is known around it, asked for when a rule needs it
 */
public record Case(Facts signIn, StoryFacts story) {

    /** A sign-in around which nothing is known. */
    public static Case of(Facts signIn) {
        return new Case(signIn, StoryFacts.NONE);
    }
}
