package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.web.TextForm;
import dev.signindiagnosis.web.TextsOfAnswer;
import dev.signindiagnosis.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a sign-in and the page of a correlation ID. */
@Controller
class SignInPages {

    private final SignInAnswers answers;
    private final ResultViews views;
    private final TextsOfAnswer texts;
    private final KeptDesk kept;
    private final ReadingDesk desk;

    SignInPages(SignInAnswers answers, ResultViews views, TextsOfAnswer texts, KeptDesk kept, ReadingDesk desk) {
        this.answers = answers;
        this.views = views;
        this.texts = texts;
        this.kept = kept;
        this.desk = desk;
    }

    /** What happened with one sign-in, as it is judged now; or as it was, where that is asked for or nothing else is left. */
    @GetMapping("/sign-ins/{key}")
    String signIn(
            @PathVariable String key,
            @ModelAttribute("w") Words words,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<SignInKey> parsed = SignInKey.parse(key);
        Optional<Diagnosis> diagnosis = parsed.flatMap(answers::diagnose);
        if (diagnosis.isEmpty() || Boolean.parseBoolean(request.getParameter(KeptDesk.KEPT))) {
            Optional<KeptView> view = parsed.flatMap(one -> kept.kept(one, diagnosis.orElse(null), words));
            if (view.isPresent()) {
                return kept(view.get(), model, response);
            }
        }
        return diagnosis
                .map(found -> result(found, false, words, model, request, response))
                .orElseGet(() -> unknown("notHeld.signIn", model, response));
    }

    /** What happened under a correlation ID. */
    @GetMapping("/correlations/{correlationId}")
    String correlation(
            @PathVariable String correlationId,
            @RequestParam(required = false) @Nullable String at,
            @ModelAttribute("w") Words words,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answers.diagnose(new CorrelationId(correlationId), moment(at))
                .map(found -> result(found, true, words, model, request, response))
                .orElseGet(() -> unknown("notHeld.correlation", model, response));
    }

    private String result(
            Diagnosis diagnosis,
            boolean correlation,
            Words words,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        model.addAttribute("r", views.of(diagnosis, words));
        model.addAttribute("correlation", correlation);
        model.addAttribute("texts", texts(diagnosis, words, request));
        model.addAttribute("kept", kept.open(diagnosis, words, request));
        model.addAttribute("raw", raw(diagnosis.signIn(), words));
        desk.collect(request, response)
                .ifPresent(read -> model.addAttribute("understood", UnderstoodView.of(read, words)));
        return "result";
    }

    private static String kept(KeptView view, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        model.addAttribute("k", view);
        return "kept";
    }

    private TextsView texts(Diagnosis diagnosis, Words words, HttpServletRequest request) {
        TextForm form = TextForm.of(request);
        return TextsView.of(texts.of(diagnosis, words, form), form.redacted(), request, words);
    }

    private List<RawView> raw(@Nullable SignInEvent signIn, Words words) {
        return signIn == null ? List.of() : RawView.of(answers.rows(signIn.key()), words);
    }

    private static String unknown(String what, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return Replies.notHeld(what, model, response);
    }

    private static @Nullable Instant moment(@Nullable String at) {
        try {
            return at == null ? null : OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
