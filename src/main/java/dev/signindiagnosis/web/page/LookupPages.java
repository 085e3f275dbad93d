package dev.signindiagnosis.web.page;

import static java.util.Objects.requireNonNull;

import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.diagnosis.Question;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.store.MatchQuality;
import dev.signindiagnosis.web.ExampleQuestions;
import dev.signindiagnosis.web.ExampleQuestions.ExampleQuestion;
import dev.signindiagnosis.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The lookup page, and what a look-up leads to. */
@Controller
class LookupPages {

    private final SignInAnswers answers;
    private final LookupAnswers views;
    private final ReadingDesk desk;
    private final ObjectProvider<ExampleQuestions> examples;

    LookupPages(
            SignInAnswers answers, LookupAnswers views, ReadingDesk desk, ObjectProvider<ExampleQuestions> examples) {
        this.answers = answers;
        this.views = views;
        this.desk = desk;
        this.examples = examples;
    }

    /** The empty form. */
    @GetMapping("/")
    Object form(Model model) {
        return form(LookupForm.empty(), List.of(), model);
    }

    /** The form and the paste box. */
    @PostMapping("/lookup")
    Object lookUp(
            @ModelAttribute("typed") LookupForm typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(typed, model, request, response);
    }

    /** Links from ticket systems: IDs, codes and times. A name opens the form filled in, without searching. */
    @GetMapping("/lookup")
    Object link(
            @ModelAttribute("typed") LookupForm typed,
            @RequestParam(required = false) @Nullable String example,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<LookupForm> tried = example(example);
        if (tried.isPresent()) {
            return answer(tried.get(), model, request, response);
        }
        return typed.holdsName() || !typed.asksForSomething()
                ? form(withMomentSplit(typed, model), List.of(), model)
                : answer(typed, model, request, response);
    }

    private Object answer(LookupForm typed, Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        LookupReader reader = new LookupReader(typed, words(model).times().zone());
        Optional<Question> question = reader.question();
        if (question.isEmpty()) {
            return form(withMomentSplit(typed, model), reader.problems(), model);
        }
        Answer answer = answers.answer(question.get());
        if (answer instanceof Answer.Found found) {
            desk.leave(found.understood(), request, response);
            return seeOther(address(found, question.get()));
        }
        model.addAttribute("form", withMomentSplit(typed, model));
        return views.page(answer, words(model), model);
    }

    private String form(LookupForm form, List<FormProblem> problems, Model model) {
        Words words = words(model);
        model.addAttribute("form", form);
        model.addAttribute("problems", ProblemView.of(problems, words));
        model.addAttribute("zone", ZoneView.of(words));
        ExampleQuestions tries = examples.getIfAvailable();
        model.addAttribute("examples", tries == null ? List.<ExampleQuestion>of() : tries.all());
        return "lookup";
    }

    private Optional<LookupForm> example(@Nullable String id) {
        ExampleQuestions tries = examples.getIfAvailable();
        return tries == null || id == null
                ? Optional.empty()
                : tries.all().stream()
                        .filter(one -> one.id().equals(id))
                        .map(one -> LookupForm.of(one.parts()))
                        .findFirst();
    }

    private static LookupForm withMomentSplit(LookupForm typed, Model model) {
        return LookupTime.split(typed, words(model).times().zone());
    }

    private static Words words(Model model) {
        return (Words) requireNonNull(model.getAttribute("w"));
    }

    private static String address(Answer.Found found, Question question) {
        Instant at = found.understood().at() == null
                ? question.at()
                : found.understood().at();
        if (found.match().quality() == MatchQuality.SAME_CORRELATION) {
            Optional<CorrelationId> correlation = correlation(found);
            if (correlation.isPresent()) {
                return "/correlations/" + correlation.get() + (at == null ? "" : "?at=" + at);
            }
        }
        return "/sign-ins/" + found.match().signIn().key();
    }

    /** The correlation ID asked for, also where the text did not say that it is one. */
    private static Optional<CorrelationId> correlation(Answer.Found found) {
        return Optional.ofNullable(found.understood().correlationId())
                .or(() -> found.match().signIn().correlationIds().stream()
                        .filter(id -> found.understood().bareIds().contains(id.value()))
                        .findFirst());
    }

    private static RedirectView seeOther(String address) {
        RedirectView redirect = new RedirectView(address, true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
