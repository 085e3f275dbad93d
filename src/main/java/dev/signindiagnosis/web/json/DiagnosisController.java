package dev.signindiagnosis.web.json;

import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.diagnosis.Question;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Keeping;
import dev.signindiagnosis.web.TextForm;
import dev.signindiagnosis.web.TextsOfAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

    private static final MediaType MARKDOWN = new MediaType(MediaType.TEXT_MARKDOWN, StandardCharsets.UTF_8);

    private final Lookups lookups;
    private final JsonBody body;
    private final QuestionReader questions;
    private final Links links;
    private final TextsOfAnswer texts;
    private final Keeping keeping;
    private final Clock clock;

    DiagnosisController(
            Lookups lookups,
            JsonBody body,
            QuestionReader questions,
            Links links,
            TextsOfAnswer texts,
            Keeping keeping,
            Clock clock) {
        this.lookups = lookups;
        this.body = body;
        this.questions = questions;
        this.links = links;
        this.texts = texts;
        this.keeping = keeping;
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
        return AnswerJson.of(lookups.answer(question), clock.instant(), voice(request));
    }

    /** What happened with one sign-in. */
    @GetMapping(
            path = "/sign-ins/{key}/diagnosis",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_MARKDOWN_VALUE})
    @Operation(
            summary = "Says what happened with one sign-in",
            description = "The key is the request ID, or x- and 32 hexadecimal digits. Accept: text/markdown gives the"
                    + " text for a ticket. redact=true takes personal data out of the texts, not out of the rest.",
            parameters =
                    @Parameter(
                            name = TextForm.REDACT,
                            in = ParameterIn.QUERY,
                            schema = @Schema(type = "boolean", defaultValue = "false")))
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = DiagnosisJson.class)),
                @Content(mediaType = MediaType.TEXT_MARKDOWN_VALUE, schema = @Schema(type = "string"))
            })
    ResponseEntity<Object> diagnosis(@PathVariable String key, HttpServletRequest request) {
        SignInKey signIn = Keys.read(key);
        Diagnosis diagnosis = lookups.diagnose(signIn).orElseThrow(() -> notHeld(signIn));
        Voice voice = voice(request);
        return Accepted.wantsMarkdown(request)
                ? ResponseEntity.ok()
                        .varyBy(HttpHeaders.ACCEPT)
                        .contentType(MARKDOWN)
                        .body(voice.texts(diagnosis).ticket().getBytes(StandardCharsets.UTF_8))
                : ResponseEntity.ok()
                        .varyBy(HttpHeaders.ACCEPT)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(DiagnosisJson.of(diagnosis, voice));
    }

    /** Where only a kept answer is left, the problem says where that is. */
    private ProblemException notHeld(SignInKey key) {
        return keeping.find(key).isEmpty()
                ? Keys.notHeld()
                : ProblemException.of(
                        ProblemType.NOT_FOUND,
                        Message.of("problem.not-found.kept", "address", "/sign-ins/" + key.value()));
    }

    private Voice voice(HttpServletRequest request) {
        return new Voice(Call.words(request), links, texts, TextForm.of(request), keeping);
    }
}
