package dev.signindiagnosis.web.json;

import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.web.TextForm;
import dev.signindiagnosis.web.TextsOfAnswer;
import dev.signindiagnosis.web.Words;
import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers as the JSON API does, for whoever is not called over HTTP. */
public final class AnswerWriter {

    private final Links links;
    private final TextsOfAnswer texts;
    private final Clock clock;
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new MendedTexts()).build();

    AnswerWriter(Links links, TextsOfAnswer texts, Clock clock) {
        this.links = links;
        this.texts = texts;
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
        Voice voice = new Voice(words, links, texts, TextForm.WITHOUT_SERVER);
        return mapper.writeValueAsString(AnswerJson.of(answer, clock.instant(), voice));
    }
}
