package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.SignInKey;
import java.util.List;

/**
 * Answers that people kept. Implementations may be called by many threads. Every call throws
 * {@link DeadlinePassedException} when the deadline passes, and {@link RepositoryUnavailableException} when the answers
 * cannot be read; sign-ins can then still be found.
 */
public interface KeptAnswers {

    /** The kept answers of a key: none, one, or one per log tenant; ordered by log tenant. */
    List<KeptAnswer> find(SignInKey key, Deadline deadline);

    /** How many kept answers tell of a subject. */
    long count(Subject subject, Deadline deadline);
}
