package dev.signindiagnosis.web.json;

import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.web.AnswerInWriting;
import dev.signindiagnosis.web.Keeping;
import dev.signindiagnosis.web.TextForm;
import dev.signindiagnosis.web.TextsOfAnswer;
import dev.signindiagnosis.web.Words;
import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers as the JSON API does, for whoever is not called over HTTP. */
public final class AnswerWriter implements AnswerInWriting {

    private final Links links;
    private final TextsOfAnswer texts;
    private final Keeping keeping;
    private final Clock clock;
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new MendedTexts()).build();

    AnswerWriter(Links links, TextsOfAnswer texts, Keeping keeping, Clock clock) {
        this.links = links;
        this.texts = texts;
        this.keeping = keeping;
        this.clock = clock;
    }

    /**
     * The answer as one line of JSON, see {@code POST /api/v1/diagnoses}.
     *
     * @throws IllegalArgumentException where the store could not be asked; that is no answer to write
     */
    public String write(Answer answer, Words words) {
        if (answer instanceof Answer.Unavailable) {
            throw new IllegalArgumentException("nothing was answered");
        }
        Voice voice = new Voice(words, links, texts, TextForm.WITHOUT_SERVER, keeping);
        return mapper.writeValueAsString(AnswerJson.of(answer, clock.instant(), voice));
    }

    @Override
    public String of(Diagnosis diagnosis, Words words, TextForm form) {
        return mapper.writeValueAsString(
                DiagnosisJson.of(diagnosis, new Voice(words, links, texts, form, Keeping.nowhere())));
    }
}
