package dev.signindiagnosis.web.page;

import static dev.signindiagnosis.web.page.Replies.seeOther;

import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps the answer of a sign-in, and deletes a kept one. */
@Controller
class KeptPages {

    private final SignInAnswers answers;
    private final KeptDesk desk;

    KeptPages(SignInAnswers answers, KeptDesk desk) {
        this.answers = answers;
        this.desk = desk;
    }

    /** Keeps the answer as it is now, in the place of one that was kept before. */
    @PostMapping("/sign-ins/{key}/keep")
    Object keep(
            @PathVariable String key,
            @ModelAttribute("w") Words words,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Diagnosis> diagnosis = SignInKey.parse(key).flatMap(answers::diagnose);
        if (diagnosis.isEmpty()) {
            return Replies.notHeld("notHeld.signIn", model, response);
        }
        desk.keep(diagnosis.get(), words, request);
        return seeOther("/sign-ins/" + key);
    }

    /** Deletes what was kept of a sign-in. The page that follows is not kept for being opened. */
    @PostMapping("/sign-ins/{key}/forget")
    Object forget(@PathVariable String key, Model model, HttpServletResponse response) {
        Optional<SignInKey> parsed = SignInKey.parse(key);
        if (parsed.isEmpty()) {
            return Replies.notHeld("notHeld.signIn", model, response);
        }
        desk.delete(parsed.get());
        return seeOther("/sign-ins/" + key + "?" + KeptDesk.KEEP + "=false");
    }
}
