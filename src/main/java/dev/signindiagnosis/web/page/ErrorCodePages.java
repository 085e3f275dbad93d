package dev.signindiagnosis.web.page;

import dev.signindiagnosis.aadsts.AadstsLinks;
import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.rule.RuleBook;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.SignInSettings;
import dev.signindiagnosis.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The code book, and the page of a code. */
@Controller
class ErrorCodePages {

    /** How many codes one page lists. */
    private static final int A_PAGE = 50;

    private final ErrorCodeBook book = ErrorCodeBook.builtIn();
    private final RuleBook rules;
    private final SignInSettings settings;

    ErrorCodePages(RuleBook rules, SignInSettings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    /** The code book, searched by number, name and category. */
    @GetMapping("/error-codes")
    String codes(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "1") String page,
            @ModelAttribute("w") Words words,
            Model model) {
        List<ErrorCode> found = book.search(q, category);
        Paging paging = Paging.of(page, found.size(), A_PAGE);
        model.addAttribute("q", q);
        model.addAttribute("category", category);
        model.addAttribute("categories", CategoryView.of(book.categories(), words));
        model.addAttribute(
                "codes",
                found.subList(paging.from(), paging.to()).stream()
                        .map(code -> CodeView.of(code, words))
                        .toList());
        model.addAttribute("paging", paging);
        model.addAttribute("count", words.say(new Message("codes.count", paging.facts())));
        return "error-codes";
    }

    /** One code, written {@code 50105} or {@code AADSTS50105}; a code that the book lacks has a page too. */
    @GetMapping("/error-codes/{code}")
    String code(
            @PathVariable String code, @ModelAttribute("w") Words words, Model model, HttpServletResponse response) {
        OptionalInt number = ErrorCode.parseNumber(code);
        if (number.isEmpty()) {
            return Replies.notHeld("notHeld.code", model, response);
        }
        book.find(number.getAsInt())
                .ifPresentOrElse(
                        known -> model.addAttribute("known", CodeView.of(known, words)),
                        () -> response.setStatus(HttpStatus.NOT_FOUND.value()));
        model.addAttribute("label", "AADSTS" + number.getAsInt());
        model.addAttribute(
                "lookup",
                AadstsLinks.lookupUrl(settings.cloud(), number.getAsInt())
                        .map(Object::toString)
                        .orElse(null));
        model.addAttribute("reference", AadstsLinks.reference().toString());
        model.addAttribute(
                "rules",
                rules.rulesOn(number.getAsInt()).stream()
                        .map(rule -> RuleView.of(rule, words))
                        .toList());
        return "error-code";
    }
}
