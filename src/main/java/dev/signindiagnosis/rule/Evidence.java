package dev.signindiagnosis.rule;

import dev.signindiagnosis.signin.FactState;
import org.jspecify.annotations.Nullable;

/**
 * One fact that a finding rests on.
 *
 * @param fact its name in the vocabulary, without {@code signIn.}: {@code device.compliant}
 * @param state whether it was told, or why not
 * @param value the value where it was told: text, flag, number, time, or a list of texts; null otherwise
 */
public record Evidence(
        String fact, FactState state, @Nullable Object value) {}
