package dev.signindiagnosis.web.json;

import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.diagnosis.Question;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finds sign-ins and says what happened. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Diagnoses", description = "What happened with a sign-in, and what to do")
class DiagnosisController {

    private final Lookups lookups;
    private final JsonBody body;
    private final QuestionReader questions;
    private final Links links;
    private final Clock clock;

    DiagnosisController(Lookups lookups, JsonBody body, QuestionReader questions, Links links, Clock clock) {
        this.lookups = lookups;
        this.body = body;
        this.questions = questions;
        this.links = links;
        this.clock = clock;
    }

    /** What somebody's scrap of evidence leads to. */
    @PostMapping(path = "/diagnoses", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Finds the sign-in that a text, an ID, a name or a time tells of, and says what happened",
            description = "Found, several and nothing all answer 200; 503 means that the local store is down.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = QuestionSchema.class))))
    AnswerJson answer(HttpServletRequest request) throws IOException {
        Question question = questions.read(InputFields.of(body.read(request.getInputStream())));
        return AnswerJson.of(lookups.answer(question), clock.instant(), new Voice(Call.words(request), links));
    }

    /** What happened with one sign-in. */
    @GetMapping("/sign-ins/{key}/diagnosis")
    @Operation(
            summary = "Says what happened with one sign-in",
            description = "The key is the request ID, or x- and 32 hexadecimal digits.")
    DiagnosisJson diagnosis(@PathVariable String key, HttpServletRequest request) {
        Diagnosis diagnosis = lookups.diagnose(Keys.read(key)).orElseThrow(Keys::notHeld);
        return DiagnosisJson.of(diagnosis, new Voice(Call.words(request), links));
    }
}
