package dev.signindiagnosis.web.page;

import dev.signindiagnosis.rule.Rule;
import dev.signindiagnosis.rule.RuleBook;
import dev.signindiagnosis.rule.RuleStatus;
import dev.signindiagnosis.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The rule book, and the page of a rule. */
@Controller
class RulePages {

    private final RuleBook book;

    RulePages(RuleBook book) {
        this.book = book;
    }

    /** The rules that judge. */
    @GetMapping("/rules")
    String rules(@ModelAttribute("w") Words words, Model model) {
        model.addAttribute(
                "rules",
                book.rules().stream()
                        .filter(rule -> rule.status() == RuleStatus.STABLE)
                        .map(rule -> RuleView.of(rule, words))
                        .toList());
        return "rules";
    }

    /** One rule. */
    @GetMapping("/rules/{id}")
    String rule(@PathVariable String id, @ModelAttribute("w") Words words, Model model, HttpServletResponse response) {
        Optional<Rule> rule = book.byId(id);
        if (rule.isEmpty()) {
            return Replies.notHeld("notHeld.rule", model, response);
        }
        model.addAttribute("rule", RuleView.of(rule.get(), words));
        return "rule";
    }
}
