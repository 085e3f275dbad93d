package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.diagnosis.Question;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers what a test put in. */
final class FakeAnswers implements SignInAnswers {

    @Nullable
    Answer answer;

    @Nullable
    Question asked;

    @Nullable
    Diagnosis diagnosis;

    List<SignInRow> rows = List.of();

    @Nullable
    RuntimeException fault;

    @Override
    public Answer answer(Question question) {
        asked = question;
        return Optional.ofNullable(answer).orElseThrow();
    }

    @Override
    public Optional<Diagnosis> diagnose(SignInKey key) {
        if (fault != null) {
            throw fault;
        }
        return Optional.ofNullable(diagnosis);
    }

    @Override
    public Optional<Diagnosis> diagnose(CorrelationId id, @Nullable Instant at) {
        return Optional.ofNullable(diagnosis);
    }

    @Override
    public List<SignInRow> rows(SignInKey key) {
        return rows;
    }

    void reset() {
        answer = null;
        asked = null;
        diagnosis = null;
        rows = List.of();
        fault = null;
    }
}
