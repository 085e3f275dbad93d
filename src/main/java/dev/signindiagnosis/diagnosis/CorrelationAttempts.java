package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.Diagnosis.Correlated;
import java.util.List;

/**
 * The attempts that share a correlation ID.
 *
 * @param attempts the one begun first first
 * @param correlated how many sign-ins the ID has, and how many were read
 */
public record CorrelationAttempts(List<Attempt> attempts, Correlated correlated) {

    /** Copies the list. */
    public CorrelationAttempts {
        attempts = List.copyOf(attempts);
    }
}
