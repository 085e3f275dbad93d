package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the answers that have no address of their own. */
@Component
final class LookupAnswers {

    private final ResultViews results;
    private final Clock clock;

    LookupAnswers(ResultViews results, Clock clock) {
        this.results = results;
        this.clock = clock;
    }

    /** Fills the model and names the template. */
    String page(Answer answer, Words words, Model model) {
        model.addAttribute("understood", UnderstoodView.of(answer.understood(), words));
        model.addAttribute("zone", ZoneView.of(words));
        if (answer instanceof Answer.Several several) {
            return choose(several, words, model);
        }
        if (answer instanceof Answer.Nothing nothing) {
            model.addAttribute("nothing", NothingView.of(nothing.nothing(), words));
            nothing.fromMessage().ifPresent(diagnosis -> model.addAttribute("r", results.of(diagnosis, words)));
            return "nothing";
        }
        if (answer instanceof Answer.Unavailable unavailable) {
            model.addAttribute("reason", words.say(unavailable.reason()));
            return "unavailable";
        }
        throw new IllegalStateException("a sign-in that was found has its own address");
    }

    private String choose(Answer.Several several, Words words, Model model) {
        int listed = several.choices().size();
        model.addAttribute("choices", ChoicesView.of(several.choices(), clock.instant(), words));
        boolean all = several.total()
                <= several.choices().stream()
                        .mapToInt(choice -> choice.attempt().signIns().size())
                        .sum();
        String key = all ? "choose.all" : several.totalExact() ? "choose.first" : "choose.atLeast";
        model.addAttribute("count", words.say(Message.of(key, "n", listed, "total", several.total())));
        return "choose";
    }
}
