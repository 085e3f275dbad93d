package dev.signindiagnosis.web.json;

import dev.signindiagnosis.rule.RuleBooks;
import dev.signindiagnosis.rule.RuleVocabulary;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rule book and its vocabulary. */
@RestController
@RequestMapping(path = "/api/v1/rules", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Rules", description = "Causes and how they are recognised")
class RuleController {

    private final RuleBooks rules;

    RuleController(RuleBooks rules) {
        this.rules = rules;
    }

    /** Every rule, by ID. */
    @GetMapping
    @Operation(summary = "Lists the rules")
    List<RuleJson> rules(HttpServletRequest request) {
        Words words = Call.words(request);
        return rules.current().rules().stream()
                .map(rule -> RuleJson.of(rule, words))
                .toList();
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
