package dev.signindiagnosis.web.page;

import dev.signindiagnosis.aadsts.AadstsLinks;
import dev.signindiagnosis.aadsts.CodeGuide;
import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.rule.RuleBooks;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.CodeSearch;
import dev.signindiagnosis.web.CodeSearch.Wanted;
import dev.signindiagnosis.web.SignInSettings;
import dev.signindiagnosis.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** The code book, and the page of a code. */
@Controller
class ErrorCodePages {

    /** How many codes one page lists. */
    private static final int A_PAGE = 50;

    private final ErrorCodeBook book = ErrorCodeBook.builtIn();
    private final CodeGuide guide = CodeGuide.builtIn();
    private final CodeSearch search = new CodeSearch(book, guide);
    private final RuleBooks rules;
    private final SignInSettings settings;

    ErrorCodePages(RuleBooks rules, SignInSettings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    /** The code book, searched by number, name and words, and filtered by category and by who must act. */
    @GetMapping("/error-codes")
    String codes(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "1") String page,
            @ModelAttribute("w") Words words,
            Model model) {
        List<ErrorCode> found = search.find(new Wanted(q, category, actor), words);
        Paging paging = Paging.of(page, found.size(), A_PAGE);
        model.addAttribute("q", q);
        model.addAttribute("category", category);
        model.addAttribute("categories", CategoryView.of(book.categories(), words));
        model.addAttribute("actor", actor);
        model.addAttribute("actors", ActorView.all(words));
        model.addAttribute(
                "codes",
                found.subList(paging.from(), paging.to()).stream()
                        .map(code -> CodeView.of(code, words))
                        .toList());
        model.addAttribute("paging", paging);
        model.addAttribute("count", words.say(new Message("codes.count", paging.facts())));
        return "error-codes";
    }

    /** Takes what was typed or pasted; of a message only its codes go into the address. */
    @PostMapping("/error-codes")
    RedirectView search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String actor) {
        List<Integer> told = search.codesIn(q);
        String kept = told.isEmpty()
                ? q.strip()
                : told.stream().map(code -> "AADSTS" + code).collect(Collectors.joining(" "));
        return Replies.seeOther(UriComponentsBuilder.fromPath("/error-codes")
                .queryParam("q", "{q}")
                .queryParam("category", "{category}")
                .queryParam("actor", "{actor}")
                .encode()
                .buildAndExpand(kept, category, actor)
                .toUriString());
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
                        known -> show(known, words, model), () -> response.setStatus(HttpStatus.NOT_FOUND.value()));
        model.addAttribute("label", "AADSTS" + number.getAsInt());
        model.addAttribute(
                "lookup",
                AadstsLinks.lookupUrl(settings.cloud(), number.getAsInt())
                        .map(Object::toString)
                        .orElse(null));
        model.addAttribute("reference", AadstsLinks.reference().toString());
        model.addAttribute(
                "rules",
                rules.current().rulesOn(number.getAsInt()).stream()
                        .map(rule -> RuleView.of(rule, rules.current().isOwn(rule.id()), words))
                        .toList());
        return "error-code";
    }

    private void show(ErrorCode known, Words words, Model model) {
        model.addAttribute("known", CodeView.of(known, words));
        guide.advice(known.number())
                .ifPresent(advice -> model.addAttribute("said", CodePageView.of(known, advice, book, words)));
    }
}
