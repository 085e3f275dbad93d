package dev.signindiagnosis.web.json;

import dev.signindiagnosis.aadsts.CodeGuide;
import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.rule.Rule;
import dev.signindiagnosis.rule.RuleBooks;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.CodeSearch;
import dev.signindiagnosis.web.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
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
    private final CodeGuide guide = CodeGuide.builtIn();
    private final CodeSearch search;
    private final RuleBooks rules;
    private final Links links;

    ErrorCodeController(ErrorCodeBook book, RuleBooks rules, Links links) {
        this.book = book;
        this.search = new CodeSearch(book, guide);
        this.rules = rules;
        this.links = links;
    }

    /** The codes that fit every word, of one category or of all, the lowest number first. */
    @GetMapping
    @Operation(summary = "Lists error codes", description = "Without their typical causes.")
    List<ErrorCodeEntryJson> errorCodes(
            @Parameter(description = "A number, words of its name or meaning, or a message with codes in it")
                    @RequestParam(defaultValue = "")
                    String q,
            @RequestParam(defaultValue = "") String category,
            @Parameter(description = "Only codes that this one must act on") @RequestParam(defaultValue = "")
                    String actor,
            HttpServletRequest request) {
        Words words = Call.words(request);
        return search.find(new CodeSearch.Wanted(q, category, actor), words).stream()
                .map(code -> entry(code, List.of(), words))
                .toList();
    }

    /** One code, written as a number or as error pages print it. */
    @GetMapping("/{code}")
    @Operation(summary = "Shows one error code", description = "Takes 50105 and AADSTS50105.")
    ErrorCodeEntryJson errorCode(@PathVariable String code, HttpServletRequest request) {
        OptionalInt number = ErrorCode.parseNumber(code);
        if (number.isEmpty()) {
            throw ProblemException.badInput("code", Message.of("input.errorCode"));
        }
        Words words = Call.words(request);
        List<CodeCauseJson> causes = guide.causes(number.getAsInt()).stream()
                .map(cause -> CodeCauseJson.of(cause, words))
                .toList();
        return book.find(number.getAsInt())
                .map(entry -> entry(entry, causes, words))
                .orElseThrow(() -> unknown(number.getAsInt()));
    }

    private ErrorCodeEntryJson entry(ErrorCode code, List<CodeCauseJson> causes, Words words) {
        return ErrorCodeEntryJson.of(
                code,
                AdviceJson.of(guide.advice(code.number()).orElse(null), words),
                links.errorCode(code.number()),
                rules.current().rulesOn(code.number()).stream().map(Rule::id).toList(),
                causes);
    }

    private ProblemException unknown(int number) {
        String url = Objects.requireNonNullElse(links.errorCode(number), "");
        return ProblemException.of(
                ProblemType.NOT_FOUND,
                Message.of("problem.not-found.errorCode", "code", "AADSTS" + number, "url", url));
    }
}
