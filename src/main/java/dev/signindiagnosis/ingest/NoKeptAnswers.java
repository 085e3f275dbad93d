package dev.signindiagnosis.ingest;

import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.KeptAnswer;
import dev.signindiagnosis.store.KeptAnswers;
import dev.signindiagnosis.store.KeptAnswersSink;
import dev.signindiagnosis.store.Subject;
import java.time.Instant;
import java.util.List;

/** Stands in where the store keeps no answers: none is there to count or to delete. */
final class NoKeptAnswers implements KeptAnswers, KeptAnswersSink {

    @Override
    public List<KeptAnswer> find(SignInKey key, Deadline deadline) {
        return List.of();
    }

    @Override
    public long count(Subject subject, Deadline deadline) {
        return 0;
    }

    @Override
    public void save(KeptAnswer answer) {
        throw new UnsupportedOperationException("this store keeps no answers");
    }

    @Override
    public long expire(Instant before) {
        return 0;
    }

    @Override
    public long delete(SignInKey key) {
        return 0;
    }

    @Override
    public long delete(Subject subject) {
        return 0;
    }
}
