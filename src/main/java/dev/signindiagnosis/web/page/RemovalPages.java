package dev.signindiagnosis.web.page;

import static dev.signindiagnosis.web.page.Replies.seeOther;

import dev.signindiagnosis.ingest.RemovalReport;
import dev.signindiagnosis.ingest.RemovalScope;
import dev.signindiagnosis.ingest.RemovalService;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deletes the data of one person: says first what that reaches, and does it when it is confirmed. */
@Controller
class RemovalPages {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST_NAME = 256;

    private final RemovalService removals;

    RemovalPages(RemovalService removals) {
        this.removals = removals;
    }

    /** Asks whose data. */
    @GetMapping("/imports/removal")
    String form(@ModelAttribute("w") Words words, Model model) {
        return form("", List.of(), words, model);
    }

    /** Says what the removal reaches, or begins it. Whom it is about stands in the form, never in an address. */
    @PostMapping("/imports/removal")
    Object remove(
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "false") boolean confirm,
            @ModelAttribute("w") Words words,
            Model model,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        Optional<RemovalScope> scope =
                user.length() > LONGEST_NAME ? Optional.empty() : removals.scope(user, Deadline.in(PATIENCE));
        if (scope.isEmpty()) {
            return form(user, List.of(new FormProblem("user", Message.of("removal.user.wrong"))), words, model);
        }
        if (confirm) {
            return seeOther("/imports/removals/" + removals.begin(scope.get()).id());
        }
        model.addAttribute("scope", RemovalView.of(scope.get(), words));
        return form(user, List.of(), words, model);
    }

    /** How a removal stands. */
    @GetMapping("/imports/removals/{id}")
    String one(@PathVariable String id, @ModelAttribute("w") Words words, Model model, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        Optional<RemovalReport> report = removals.report(id);
        if (report.isEmpty()) {
            return Replies.notHeld("notHeld.removal", model, response);
        }
        model.addAttribute("r", RemovalView.of(report.get(), words));
        model.addAttribute("refresh", !report.get().state().isEnded());
        return "removed";
    }

    private static String form(String user, List<FormProblem> problems, Words words, Model model) {
        model.addAttribute("user", user);
        model.addAttribute("problems", ProblemView.of(problems, words));
        return "removal";
    }
}
