package dev.signindiagnosis.web.json;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.ingest.ImportUnderWayException;
import dev.signindiagnosis.ingest.TakenBack;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes logs in. */
@RestController
@RequestMapping(path = ImportController.ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Imports", description = "Logs taken in")
class ImportController {

    static final String ADDRESS = "/api/v1/imports";

    private final ImportService imports;

    ImportController(ImportService imports) {
        this.imports = imports;
    }

    /** Receives a file and queues it; answers when its bytes have arrived. */
    @PostMapping
    @Operation(
            summary = "Imports a log of any shape, plain, gzip or zip",
            description = "The body is the file. The report is at the address in Location.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(responseCode = "202", description = "Received; the import waits or runs")
    ResponseEntity<ImportJson> receive(
            @Parameter(description = "What the file is called") @RequestParam(defaultValue = "upload") String filename,
            HttpServletRequest request)
            throws IOException {
        String type = request.getContentType();
        if (type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, Message.of("problem.unsupported-media-type.upload"));
        }
        ImportReport report = imports.receive(filename.isBlank() ? "upload" : filename, request.getInputStream());
        URI address = URI.create(request.getContextPath() + ADDRESS + "/" + report.id());
        return ResponseEntity.accepted().location(address).body(ImportJson.of(report, Call.words(request)));
    }

    /** Every report, the newest first. */
    @GetMapping
    @Operation(summary = "Lists imports, the newest first")
    List<ImportJson> reports(HttpServletRequest request) {
        Words words = Call.words(request);
        return imports.reports().stream()
                .map(report -> ImportJson.of(report, words))
                .toList();
    }

    /** How one import stands. */
    @GetMapping("/{id}")
    @Operation(summary = "Shows how an import stands")
    ImportJson report(@PathVariable String id, HttpServletRequest request) {
        return ImportJson.of(imports.report(id).orElseThrow(ImportController::notKnown), Call.words(request));
    }

    /** Ends an import early; what was committed stays. One that has ended stays as it is. */
    @DeleteMapping("/{id}")
    @Operation(summary = "Cancels an import", description = "What was committed stays.")
    ImportJson cancel(@PathVariable String id, HttpServletRequest request) {
        return ImportJson.of(imports.cancel(id).orElseThrow(ImportController::notKnown), Call.words(request));
    }

    /** Takes the rows of an import back; answers when it is queued. */
    @DeleteMapping("/{id}/events")
    @Operation(
            summary = "Takes the rows of an import back",
            description = "Rows that another import brought too stay. The report tells in takenBack how far it is;"
                    + " asking again goes on where it was interrupted, and otherwise changes nothing.")
    @ApiResponse(responseCode = "200", description = "Taken back")
    @ApiResponse(responseCode = "202", description = "The taking back waits or runs")
    @ApiResponse(responseCode = "409", description = "The import has not ended; cancel it first")
    ResponseEntity<ImportJson> takeBack(@PathVariable String id, HttpServletRequest request) {
        ImportReport report = takeBack(id);
        TakenBack taken = report.takenBack();
        boolean done = taken != null && taken.state().isEnded();
        return ResponseEntity.status(done ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .body(ImportJson.of(report, Call.words(request)));
    }

    private ImportReport takeBack(String id) {
        try {
            return imports.takeBack(id).orElseThrow(ImportController::notKnown);
        } catch (ImportUnderWayException notEnded) {
            throw ProblemException.of(ProblemType.CONFLICT, Message.of("problem.conflict.importUnderWay"));
        }
    }

    private static ProblemException notKnown() {
        return ProblemException.of(ProblemType.NOT_FOUND, Message.of("problem.not-found.import"));
    }
}
