package dev.signindiagnosis.web.json;

import dev.signindiagnosis.aadsts.CodeCause;
import dev.signindiagnosis.web.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A typical cause of a code.
 *
 * @param cause what it is
 * @param tell how the log tells it from the others
 * @param steps what to do, in order
 */
record CodeCauseJson(String cause, String tell, List<CauseStepJson> steps) {

    /**
     * One step.
     *
     * @param who takes it
     * @param role the least role that can; null where none is needed
     * @param text what to do
     */
    record CauseStepJson(String who, @Nullable String role, String text) {}

    static CodeCauseJson of(CodeCause cause, Words words) {
        return new CodeCauseJson(
                words.say(cause.causeKey()),
                words.say(cause.tellKey()),
                IntStream.range(0, cause.steps().size())
                        .mapToObj(number -> step(cause, number, words))
                        .toList());
    }

    private static CauseStepJson step(CodeCause cause, int number, Words words) {
        CodeCause.Step step = cause.steps().get(number);
        return new CauseStepJson(step.who(), step.role(), words.say(cause.stepKey(number)));
    }
}
