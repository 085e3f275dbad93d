package dev.signindiagnosis.store;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.signin.SignInKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Kept answers for tests. */
public final class InMemoryKeptAnswers implements KeptAnswers, KeptAnswersSink {

    private final List<KeptAnswer> answers = new ArrayList<>();

    @Override
    public synchronized List<KeptAnswer> find(SignInKey key, Deadline deadline) {
        deadline.check();
        return answers.stream()
                .filter(answer -> answer.key().equals(key))
                .sorted(comparing(answer -> answer.tenant().id()))
                .toList();
    }

    @Override
    public synchronized long count(Subject subject, Deadline deadline) {
        deadline.check();
        return answers.stream().filter(tellsOf(subject)).count();
    }

    @Override
    public synchronized void save(KeptAnswer answer) {
        answers.removeIf(
                other -> other.key().equals(answer.key()) && other.tenant().equals(answer.tenant()));
        answers.add(answer);
    }

    @Override
    public long expire(Instant before) {
        return delete(answer -> answer.keptAt().isBefore(before));
    }

    @Override
    public long delete(SignInKey key) {
        return delete(answer -> answer.key().equals(key));
    }

    @Override
    public long delete(Subject subject) {
        return delete(tellsOf(subject));
    }

    private synchronized long delete(Predicate<KeptAnswer> which) {
        List<KeptAnswer> leaving = answers.stream().filter(which).toList();
        answers.removeAll(leaving);
        return leaving.size();
    }

    private static Predicate<KeptAnswer> tellsOf(Subject subject) {
        return answer -> {
            Subject told = answer.subject();
            return told != null
                    && !(Collections.disjoint(told.ids(), subject.ids())
                            && Collections.disjoint(told.names(), subject.names()));
        };
    }
}
