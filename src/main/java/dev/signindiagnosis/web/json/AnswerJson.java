package dev.signindiagnosis.web.json;

import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.diagnosis.Diagnosis;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question leads to.
 *
 * @param outcome found, several, nothing or unavailable
 * @param complete whether every source has answered
 * @param sources where was asked
 * @param understood what was read from the question
 * @param diagnosis what happened; null where nothing can be said
 * @param matches the sign-ins that fit, best first
 * @param total how many fit
 * @param totalExact whether the total is exact or a lower bound
 * @param next where more of them begin; null at the end
 * @param nothing why there is nothing; null where there is something
 */
record AnswerJson(
        String outcome,
        boolean complete,
        List<SourceJson> sources,
        UnderstoodJson understood,
        @Nullable DiagnosisJson diagnosis,
        List<MatchJson> matches,
        long total,
        boolean totalExact,
        @Nullable String next,
        @Nullable NothingJson nothing) {

    /**
     * The answer in JSON.
     *
     * @param asOf when the store was asked
     * @throws ProblemException where the store could not be asked
     */
    static AnswerJson of(Answer answer, Instant asOf, Voice voice) {
        List<SourceJson> sources = List.of(SourceJson.answered(asOf));
        UnderstoodJson understood =
                UnderstoodJson.of(answer.understood(), !(answer instanceof Answer.Nothing), voice.words());
        if (answer instanceof Answer.Found found) {
            DiagnosisJson diagnosis = DiagnosisJson.of(found.diagnosis(), voice);
            List<MatchJson> matches = List.of(MatchJson.of(found.match(), voice.words()));
            return new AnswerJson("found", true, sources, understood, diagnosis, matches, 1, true, null, null);
        }
        if (answer instanceof Answer.Several several) {
            return several(several, sources, understood, voice);
        }
        if (answer instanceof Answer.Nothing nothing) {
            return nothing(nothing, sources, understood, voice);
        }
        Answer.Unavailable unavailable = (Answer.Unavailable) answer;
        throw ProblemException.of(ProblemType.STORE_UNAVAILABLE, unavailable.reason());
    }

    private static AnswerJson several(
            Answer.Several several, List<SourceJson> sources, UnderstoodJson understood, Voice voice) {
        List<MatchJson> matches = several.choices().stream()
                .map(choice -> MatchJson.of(choice, voice.words()))
                .toList();
        return new AnswerJson(
                "several", true, sources, understood, null, matches, several.total(), several.totalExact(), null, null);
    }

    private static AnswerJson nothing(
            Answer.Nothing nothing, List<SourceJson> sources, UnderstoodJson understood, Voice voice) {
        Diagnosis fromMessage = nothing.fromMessage().orElse(null);
        return new AnswerJson(
                "nothing",
                true,
                sources,
                understood,
                fromMessage == null ? null : DiagnosisJson.of(fromMessage, voice),
                List.of(),
                0,
                true,
                null,
                NothingJson.of(nothing.nothing(), voice.words()));
    }
}
