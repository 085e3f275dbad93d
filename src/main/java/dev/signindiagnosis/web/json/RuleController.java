package dev.signindiagnosis.web.json;

import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.rule.RuleBook;
import dev.signindiagnosis.rule.RuleBooks;
import dev.signindiagnosis.rule.RuleVocabulary;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.RuleSearch;
import dev.signindiagnosis.web.RuleSearch.Wanted;
import dev.signindiagnosis.web.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rule book and its vocabulary. */
@RestController
@RequestMapping(path = "/api/v1/rules", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Rules", description = "Causes and how they are recognised")
class RuleController {

    private final RuleBooks rules;
    private final RuleSearch search = new RuleSearch(ErrorCodeBook.builtIn());

    RuleController(RuleBooks rules) {
        this.rules = rules;
    }

    /** The rules that fit all that is asked for, by ID; with nothing asked for every rule, drafts and retired ones too. */
    @GetMapping
    @Operation(
            summary = "Lists the rules",
            description = "A search finds those that judge; without one all are listed.")
    List<RuleJson> rules(
            @Parameter(description = "Words of its texts, its ID or a code") @RequestParam(defaultValue = "") String q,
            @Parameter(description = "Only rules on a code of this category") @RequestParam(defaultValue = "")
                    String category,
            @Parameter(description = "Only rules that this one must act on") @RequestParam(defaultValue = "")
                    String actor,
            @Parameter(description = "Only rules on this code") @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        Words words = Call.words(request);
        Wanted wanted = new Wanted(q, category, actor, code);
        RuleBook book = rules.current();
        return (wanted.isAll() ? book.rules() : search.find(book, wanted, words))
                .stream().map(rule -> RuleJson.of(rule, words)).toList();
    }

    /** One rule. */
    @GetMapping("/{id}")
    @Operation(summary = "Shows one rule")
    RuleJson rule(@PathVariable String id, HttpServletRequest request) {
        return rules.current()
                .byId(id)
                .map(rule -> RuleJson.of(rule, Call.words(request)))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, Message.of("problem.not-found.rule")));
    }

    /** The facts that rules may read. */
    @GetMapping("/facts")
    @Operation(summary = "Lists the facts that rules may read", description = "The vocabulary of schema 1.")
    List<RuleFactJson> facts(HttpServletRequest request) {
        FactWords words = new FactWords(Call.words(request));
        return RuleVocabulary.facts().stream()
                .map(fact -> RuleFactJson.of(fact, words))
                .toList();
    }
}
