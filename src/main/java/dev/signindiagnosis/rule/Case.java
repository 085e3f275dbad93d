package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.Facts;

/**
 * What rules judge.
 *
 * @param signIn what is known of the deciding sign-in: merged from its rows, or read from a pasted message alone
 */
public record Case(Facts signIn) {}
