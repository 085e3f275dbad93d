package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.diagnosis.Guide;
import dev.signindiagnosis.diagnosis.Question;
import dev.signindiagnosis.diagnosis.Symptom;
import dev.signindiagnosis.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Questions for a caller who has neither an ID nor an error page; they lead to a few sign-ins, or to better evidence. */
@Controller
class GuidePages {

    private final SignInAnswers answers;
    private final LookupAnswers views;
    private final Clock clock;

    GuidePages(SignInAnswers answers, LookupAnswers views, Clock clock) {
        this.answers = answers;
        this.views = views;
        this.clock = clock;
    }

    /** The questions. */
    @GetMapping("/guide")
    String questions(@ModelAttribute("w") Words words, Model model) {
        return form(GuideForm.EMPTY, List.of(), words, model);
    }

    /** What the answers lead to: one sign-in, a few to choose from, or how to get evidence. */
    @PostMapping("/guide")
    Object lead(
            @ModelAttribute("told") GuideForm told,
            @ModelAttribute("w") Words words,
            Model model,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        List<FormProblem> problems = told.problems();
        if (!problems.isEmpty()) {
            return form(told, problems, words, model);
        }
        Question question = told.question(clock.instant(), words.times().zone());
        Answer answer = answers.answer(question);
        if (answer instanceof Answer.Found found) {
            return Replies.seeOther(FoundAddress.of(found, question));
        }
        model.addAttribute("parts", List.of());
        model.addAttribute("form", LookupForm.empty());
        model.addAttribute("guided", true);
        return views.page(narrowed(answer, told), words, model);
    }

    private static Answer narrowed(Answer answer, GuideForm told) {
        return answer instanceof Answer.Several several
                ? new Answer.Several(
                        several.understood(),
                        Guide.likeliest(several.choices(), told.symptom(), told.holding()),
                        several.total(),
                        several.totalExact())
                : answer;
    }

    private static String form(GuideForm told, List<FormProblem> problems, Words words, Model model) {
        model.addAttribute("told", told);
        model.addAttribute("problems", ProblemView.of(problems, words));
        model.addAttribute(
                "symptoms", Arrays.stream(Symptom.values()).map(Symptom::id).toList());
        model.addAttribute(
                "devices",
                Arrays.stream(Guide.Holding.values()).map(Guide.Holding::id).toList());
        return "guide";
    }
}
