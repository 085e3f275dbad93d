package dev.signindiagnosis.web.page;

import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.rule.Rule;
import dev.signindiagnosis.rule.RuleBook;
import dev.signindiagnosis.rule.RuleBooks;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.RuleSearch;
import dev.signindiagnosis.web.RuleSearch.Wanted;
import dev.signindiagnosis.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The rule book, and the page of a rule. */
@Controller
class RulePages {

    private final RuleBooks rules;
    private final RuleSearch search = new RuleSearch(ErrorCodeBook.builtIn());

    RulePages(RuleBooks rules) {
        this.rules = rules;
    }

    /** The rules that judge, searched by words, field, code and who must act. */
    @GetMapping("/rules")
    String rules(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String code,
            @ModelAttribute("w") Words words,
            Model model) {
        RuleBook book = rules.current();
        Wanted wanted = new Wanted(q, category, actor, code);
        List<Rule> found = search.find(book, wanted, words);
        model.addAttribute("wanted", wanted);
        model.addAttribute(
                "categories",
                CategoryView.of(
                        book.rules().stream()
                                .flatMap(rule -> search.categories(rule).stream())
                                .distinct()
                                .toList(),
                        words));
        model.addAttribute("actors", ActorView.all(words));
        model.addAttribute("problems", rules.problems());
        model.addAttribute(
                "count",
                words.say(Message.of(
                        "rules.count",
                        "shown",
                        found.size(),
                        "total",
                        search.find(book, new Wanted("", "", "", ""), words).size())));
        model.addAttribute("version", words.say(Message.of("rules.version", "version", book.version())));
        model.addAttribute(
                "rules", found.stream().map(rule -> view(rule, book, words)).toList());
        return "rules";
    }

    /** One rule. */
    @GetMapping("/rules/{id}")
    String rule(@PathVariable String id, @ModelAttribute("w") Words words, Model model, HttpServletResponse response) {
        RuleBook book = rules.current();
        Optional<Rule> rule = book.byId(id);
        if (rule.isEmpty()) {
            return Replies.notHeld("notHeld.rule", model, response);
        }
        model.addAttribute("rule", view(rule.get(), book, words));
        model.addAttribute("page", RulePageView.of(rule.get(), book, words));
        return "rule";
    }

    private static RuleView view(Rule rule, RuleBook book, Words words) {
        return RuleView.of(rule, book.isOwn(rule.id()), words);
    }
}
