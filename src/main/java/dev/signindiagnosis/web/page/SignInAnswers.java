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

/** What pages ask of the rest of the application. */
interface SignInAnswers {

    /** What somebody's scrap of evidence leads to. */
    Answer answer(Question question);

    /** What happened with one sign-in; empty where it is not held. */
    Optional<Diagnosis> diagnose(SignInKey key);

    /**
     * What happened in the attempt of a correlation ID that is most likely meant; empty where none is held.
     *
     * @param at when it happened, where that was told
     */
    Optional<Diagnosis> diagnose(CorrelationId id, @Nullable Instant at);

    /** The rows behind a sign-in, as imported. */
    List<SignInRow> rows(SignInKey key);
}
