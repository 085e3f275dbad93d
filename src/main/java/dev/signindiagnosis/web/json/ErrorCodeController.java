package dev.signindiagnosis.web.json;

import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.text.Message;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The code book. */
@RestController
@RequestMapping(path = "/api/v1/error-codes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Error codes", description = "What an AADSTS code means")
class ErrorCodeController {

    private final ErrorCodeBook book;
    private final Links links;

    ErrorCodeController(ErrorCodeBook book, Links links) {
        this.book = book;
        this.links = links;
    }

    /** The codes that fit every word, of one category or of all, the lowest number first. */
    @GetMapping
    @Operation(summary = "Lists error codes")
    List<ErrorCodeEntryJson> errorCodes(
            @Parameter(description = "Digits, or words of a name") @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String category) {
        return book.search(q, category).stream()
                .map(code -> ErrorCodeEntryJson.of(code, links))
                .toList();
    }

    /** One code, written as a number or as error pages print it. */
    @GetMapping("/{code}")
    @Operation(summary = "Shows one error code", description = "Takes 50105 and AADSTS50105.")
    ErrorCodeEntryJson errorCode(@PathVariable String code) {
        OptionalInt number = ErrorCode.parseNumber(code);
        if (number.isEmpty()) {
            throw ProblemException.badInput("code", Message.of("input.errorCode"));
        }
        return book.find(number.getAsInt())
                .map(entry -> ErrorCodeEntryJson.of(entry, links))
                .orElseThrow(() -> unknown(number.getAsInt()));
    }

    private ProblemException unknown(int number) {
        String url = Objects.requireNonNullElse(links.errorCode(number), "");
        return ProblemException.of(
                ProblemType.NOT_FOUND,
                Message.of("problem.not-found.errorCode", "code", "AADSTS" + number, "url", url));
    }
}
