package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.SignInEvent;

/**
 * A candidate and why it is one.
 *
 * @param signIn the sign-in
 * @param quality what it has in common with the question
 */
public record Match(SignInEvent signIn, MatchQuality quality) {}
