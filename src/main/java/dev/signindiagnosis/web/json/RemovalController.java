package dev.signindiagnosis.web.json;

import dev.signindiagnosis.ingest.RemovalReport;
import dev.signindiagnosis.ingest.RemovalScope;
import dev.signindiagnosis.ingest.RemovalService;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deletes the data of one person. */
@RestController
@RequestMapping(path = RemovalController.ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Removals", description = "Data of a person deleted")
class RemovalController {

    static final String ADDRESS = "/api/v1/removals";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RemovalService removals;
    private final JsonBody body;

    RemovalController(RemovalService removals, JsonBody body) {
        this.removals = removals;
        this.body = body;
    }

    /** Counts what a removal reaches, and begins it where that is confirmed. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Deletes the sign-ins and kept answers of one person",
            description = "Without confirm it only counts. With confirm it is queued, and how it stands is at the"
                    + " address in Location; the text leaves the disk before it says completed.",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = RemovalSchema.class))))
    @ApiResponse(responseCode = "200", description = "Counted; nothing is deleted")
    @ApiResponse(responseCode = "202", description = "Confirmed; the removal waits or runs")
    ResponseEntity<RemovalJson> remove(HttpServletRequest request) throws IOException {
        Words words = Call.words(request);
        InputFields fields = InputFields.of(body.read(request.getInputStream()));
        boolean confirmed = fields.flag("confirm");
        RemovalScope scope = scope(fields);
        if (!confirmed) {
            return ResponseEntity.ok(RemovalJson.of(scope, null, words));
        }
        RemovalReport report = removals.begin(scope);
        URI address = URI.create(request.getContextPath() + ADDRESS + "/" + report.id());
        return ResponseEntity.accepted().location(address).body(RemovalJson.of(scope, report, words));
    }

    /** How a removal stands. */
    @GetMapping("/{id}")
    @Operation(summary = "Shows how a removal stands", description = "Known until the application stops.")
    RemovalJson.ReportJson report(@PathVariable String id, HttpServletRequest request) {
        RemovalReport report = removals.report(id)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, Message.of("problem.not-found.removal")));
        return RemovalJson.ReportJson.of(report, Call.words(request));
    }

    private RemovalScope scope(InputFields fields) {
        String user = fields.name("user");
        if (user == null && !fields.has("user")) {
            fields.refuse("user", "input.missing");
        }
        fields.check();
        return removals.scope(user == null ? "" : user, Deadline.in(PATIENCE))
                .orElseThrow(() -> ProblemException.badInput("user", Message.of("input.nobody")));
    }
}
