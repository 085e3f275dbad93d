package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.diagnosis.DiagnosisService;
import dev.signindiagnosis.diagnosis.Question;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.SignInEventRepository;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers pages from the diagnosis service and the store. */
@Component
final class StoreAnswers implements SignInAnswers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DiagnosisService diagnoses;
    private final SignInEventRepository repository;

    StoreAnswers(DiagnosisService diagnoses, SignInEventRepository repository) {
        this.diagnoses = diagnoses;
        this.repository = repository;
    }

    @Override
    public Answer answer(Question question) {
        return diagnoses.answer(question);
    }

    @Override
    public Optional<Diagnosis> diagnose(SignInKey key) {
        return diagnoses.diagnose(key);
    }

    @Override
    public Optional<Diagnosis> diagnose(CorrelationId id, @Nullable Instant at) {
        return diagnoses.diagnose(id, at);
    }

    @Override
    public List<SignInRow> rows(SignInKey key) {
        return repository.rows(key, Deadline.in(PATIENCE));
    }
}
