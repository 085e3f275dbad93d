package dev.signindiagnosis.web.json;

import dev.signindiagnosis.diagnosis.Question;
import dev.signindiagnosis.text.Message;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the question of a call. */
final class QuestionReader {

    /** The longest text, in bytes of UTF-8. */
    static final int LONGEST_TEXT = 64 * 1024;

    private static final List<String> EVIDENCE = List.of("text", "requestId", "correlationId", "user", "application");

    private final ZoneId usualZone;

    /**
     * A reader of questions.
     *
     * @param usualZone the zone for times in a text where the call names none
     */
    QuestionReader(ZoneId usualZone) {
        this.usualZone = usualZone;
    }

    /**
     * The question.
     *
     * @throws ProblemException where a field is wrong, the text is too long, or nothing to go by was given
     */
    Question read(InputFields fields) {
        String text = text(fields);
        TimeFields times = new TimeFields(fields);
        Instant at = times.moment("at");
        Duration window = times.window();
        ZoneId zone = times.zone();
        Integer limit = fields.number("limit", 1, Question.MOST);
        Question question = new Question(
                text,
                IdFields.requestId(fields),
                IdFields.correlationId(fields),
                fields.name("user"),
                fields.name("application"),
                at,
                window == null ? Question.DAY : window,
                IdFields.errorCode(fields),
                IdFields.tenant(fields),
                limit == null ? Question.USUAL_LIMIT : limit,
                zone == null ? usualZone : zone);
        if (EVIDENCE.stream().noneMatch(fields::has)) {
            fields.refuse("text", "input.evidence");
        }
        fields.check();
        return question;
    }

    private static @Nullable String text(InputFields fields) {
        String text = fields.text("text", Integer.MAX_VALUE);
        if (text != null && text.getBytes(StandardCharsets.UTF_8).length > LONGEST_TEXT) {
            throw new ProblemException(
                    ProblemType.TOO_LARGE,
                    Message.of("problem.too-large.text"),
                    List.of(new FieldProblem("text", Message.of("input.textTooLong"))));
        }
        return text;
    }
}
