package dev.signindiagnosis.web.page;

import static dev.signindiagnosis.web.page.Replies.seeOther;
import static java.util.Objects.requireNonNull;

import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.diagnosis.Question;
import dev.signindiagnosis.web.ExampleQuestions;
import dev.signindiagnosis.web.ExampleQuestions.ExampleQuestion;
import dev.signindiagnosis.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lookup page, and what a look-up leads to. */
@Controller
class LookupPages {

    private final SignInAnswers answers;
    private final LookupAnswers views;
    private final ReadingDesk desk;
    private final RetryDesk waiting;
    private final Retries retries;
    private final QuestionDesk questions;
    private final ObjectProvider<ExampleQuestions> examples;

    LookupPages(
            SignInAnswers answers,
            LookupAnswers views,
            ReadingDesk desk,
            RetryDesk waiting,
            Retries retries,
            QuestionDesk questions,
            ObjectProvider<ExampleQuestions> examples) {
        this.answers = answers;
        this.views = views;
        this.desk = desk;
        this.waiting = waiting;
        this.retries = retries;
        this.questions = questions;
        this.examples = examples;
    }

    /** The empty form. The browser may keep it for the way back, with what was typed. */
    @GetMapping("/")
    Object form(Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        return form(LookupForm.empty(), List.of(), model);
    }

    /** The form and the paste box. */
    @PostMapping("/lookup")
    Object lookUp(
            @ModelAttribute("typed") LookupForm typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(typed, null, model, request, response);
    }

    /** A question that asks itself again, by its ticket; one that was forgotten opens the empty form. */
    @GetMapping(path = "/lookup", params = "again")
    Object again(
            @RequestParam String again,
            @RequestParam(defaultValue = "false") boolean stop,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<RetryDesk.Waiting> question = waiting.ask(again);
        if (question.isEmpty()) {
            return form(model, response);
        }
        Retries.Asked asked = new Retries.Asked(again, question.get().tries(), stop);
        return answer(question.get().form(), asked, model, request, response);
    }

    /** A question whose answer has no address of its own, by its ticket; one that was forgotten opens the empty form. */
    @GetMapping(path = "/lookup", params = "asked")
    Object asked(@RequestParam String asked, Model model, HttpServletRequest request, HttpServletResponse response) {
        Optional<LookupForm> question = questions.find(asked);
        return question.isEmpty() ? form(model, response) : answer(question.get(), null, model, request, response);
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
            return answer(tried.get(), null, model, request, response);
        }
        return typed.holdsName() || !typed.asksForSomething()
                ? form(withMomentSplit(typed, model), List.of(), model)
                : answer(typed, null, model, request, response);
    }

    private Object answer(
            LookupForm typed,
            Retries.@Nullable Asked asked,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        LookupReader reader = new LookupReader(typed, words(model).times().zone());
        Optional<Question> question = reader.question();
        if (question.isEmpty()) {
            return form(withMomentSplit(typed, model), reader.problems(), model);
        }
        Answer answer = answers.answer(question.get());
        retries.offer(answer, typed, asked, words(model), model);
        if (answer instanceof Answer.Found found) {
            desk.leave(found.understood(), request, response);
            return seeOther(FoundAddress.of(found, question.get()));
        }
        model.addAttribute("form", withMomentSplit(typed, model));
        if (HttpMethod.POST.matches(request.getMethod())) {
            model.addAttribute("here", questions.leave(typed));
        }
        model.addAttribute("parts", AskedParts.of(answer.understood(), typed, words(model)));
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
}
