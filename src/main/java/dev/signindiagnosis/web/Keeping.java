package dev.signindiagnosis.web;

import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.DeadlinePassedException;
import dev.signindiagnosis.store.KeptAnswer;
import dev.signindiagnosis.store.KeptAnswers;
import dev.signindiagnosis.store.KeptAnswersSink;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps answers, and finds those that were kept. Where they cannot be had, a sign-in is answered all the same. */
public final class Keeping {

    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final @Nullable KeptAnswers answers;
    private final @Nullable KeptAnswersSink sink;
    private final InstantSource clock;

    /**
     * Keeps answers here.
     *
     * @param answers where they are found; null where the store keeps none
     * @param sink where they are kept; null where the store takes none
     */
    public Keeping(@Nullable KeptAnswers answers, @Nullable KeptAnswersSink sink, InstantSource clock) {
        this.answers = answers;
        this.sink = sink;
        this.clock = clock;
    }

    /** Keeps nothing and finds nothing: for an answer written so that it can be kept, which cannot tell of itself. */
    public static Keeping nowhere() {
        return new Keeping(null, null, InstantSource.system());
    }

    /** Whether answers can be kept and deleted here. */
    public boolean isPossible() {
        return answers != null && sink != null;
    }

    /** The kept answer of a sign-in that is no longer held; of several log tenants the first. */
    public Optional<KeptAnswer> find(SignInKey key) {
        return kept(key).stream().findFirst();
    }

    /** The kept answer of the sign-in that this diagnosis is about. */
    public Optional<KeptAnswer> find(Diagnosis diagnosis) {
        SignInEvent signIn = diagnosis.signIn();
        return signIn == null
                ? Optional.empty()
                : kept(signIn.key()).stream()
                        .filter(answer -> answer.tenant().equals(signIn.tenant()))
                        .findFirst();
    }

    /**
     * Keeps the answer in the place of one that was kept before.
     *
     * @param answer the answer as JSON
     * @return what was kept; empty where only a message was judged, and where nothing can be kept
     */
    public Optional<KeptAnswer> keep(Diagnosis diagnosis, String answer) {
        SignInEvent signIn = diagnosis.signIn();
        if (signIn == null || sink == null) {
            return Optional.empty();
        }
        KeptAnswer kept = new KeptAnswer(
                signIn.key(),
                signIn.tenant(),
                diagnosis.judgedAt(),
                clock.instant(),
                diagnosis.rulesVersion(),
                answer,
                ToldOf.subject(diagnosis).orElse(null));
        try {
            sink.save(kept);
            return Optional.of(kept);
        } catch (RepositoryUnavailableException unavailable) {
            LOG.warn("An answer could not be kept", unavailable);
            return Optional.empty();
        }
    }

    /** Deletes what was kept of a sign-in, for good. */
    public void delete(SignInKey key) {
        if (sink != null) {
            sink.delete(key);
        }
    }

    private List<KeptAnswer> kept(SignInKey key) {
        if (answers == null) {
            return List.of();
        }
        try {
            return answers.find(key, Deadline.in(PATIENCE));
        } catch (RepositoryUnavailableException | DeadlinePassedException unavailable) {
            LOG.warn("Kept answers cannot be read", unavailable);
            return List.of();
        }
    }
}
