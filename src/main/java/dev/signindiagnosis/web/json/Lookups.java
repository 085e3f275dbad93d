package dev.signindiagnosis.web.json;

import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.diagnosis.Question;
import dev.signindiagnosis.signin.SignInKey;
import java.util.Optional;

/** What the API asks of the diagnosis. */
interface Lookups {

    /** What somebody's scrap of evidence leads to. */
    Answer answer(Question question);

    /** What happened with one sign-in; empty where none of that key is held. */
    Optional<Diagnosis> diagnose(SignInKey key);
}
