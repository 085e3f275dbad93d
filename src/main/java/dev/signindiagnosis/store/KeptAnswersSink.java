package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.SignInKey;
import java.time.Instant;

/**
 * Where answers are kept. Never waits for an import. What a call did is found by everybody, and survives a crash, when
 * it returns; what it deleted is no longer on the disk. Every call throws {@link RepositoryUnavailableException} when
 * the answers cannot be written. A read-only store has none.
 */
public interface KeptAnswersSink {

    /** Keeps an answer, in the place of the one that was kept of the same key and log tenant. */
    void save(KeptAnswer answer);

    /**
     * Deletes the answers that were kept before a moment.
     *
     * @return how many there were
     */
    long expire(Instant before);

    /**
     * Deletes the kept answers of a key, in every log tenant.
     *
     * @return how many there were
     */
    long delete(SignInKey key);

    /**
     * Deletes the answers that tell of a subject.
     *
     * @return how many there were
     */
    long delete(Subject subject);
}
