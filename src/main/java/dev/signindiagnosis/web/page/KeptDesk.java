package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.rule.RuleBooks;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.KeptAnswer;
import dev.signindiagnosis.web.AnswerInWriting;
import dev.signindiagnosis.web.Keeping;
import dev.signindiagnosis.web.PortalLinks;
import dev.signindiagnosis.web.SignInSettings;
import dev.signindiagnosis.web.TextForm;
import dev.signindiagnosis.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Keeps answers for pages, and tells what was kept. */
@Component
final class KeptDesk {

    /** The parameter that leaves an opened page unkept. */
    static final String KEEP = "keep";

    /** The parameter that shows the answer as it was kept. */
    static final String KEPT = "kept";

    private final Keeping keeping;
    private final AnswerInWriting writing;
    private final RuleBooks rules;
    private final PortalLinks links;
    private final SignInSettings settings;

    KeptDesk(Keeping keeping, AnswerInWriting writing, RuleBooks rules, PortalLinks links, SignInSettings settings) {
        this.keeping = keeping;
        this.writing = writing;
        this.rules = rules;
        this.links = links;
        this.settings = settings;
    }

    /** What the page of a held sign-in tells of its kept answer. A person who opens the page keeps the answer. */
    KeptNote open(Diagnosis diagnosis, Words words, HttpServletRequest request) {
        Optional<KeptAnswer> kept = keeping.find(diagnosis);
        if (kept.isEmpty() && isOpenedByAPerson(request)) {
            kept = keep(diagnosis, words, request);
        }
        return KeptNote.of(kept.orElse(null), diagnosis, keeping.isPossible(), words);
    }

    /** Keeps the answer as it is now; empty where it could not be kept. */
    Optional<KeptAnswer> keep(Diagnosis diagnosis, Words words, HttpServletRequest request) {
        return keeping.keep(
                diagnosis,
                writing.of(diagnosis, words, new TextForm(TextForm.of(request).server(), false)));
    }

    /**
     * The kept answer of a sign-in, as it was judged.
     *
     * @param diagnosis what is judged of it now; null where it is no longer held
     */
    Optional<KeptView> kept(SignInKey key, @Nullable Diagnosis diagnosis, Words words) {
        KeptReading reading = new KeptReading(words, links, settings.cloud());
        return (diagnosis == null ? keeping.find(key) : keeping.find(diagnosis))
                .map(kept -> KeptView.of(
                        kept, rules.current().version(), diagnosis != null, keeping.isPossible(), reading, words));
    }

    /** Deletes what was kept of the sign-in. */
    void delete(SignInKey key) {
        keeping.delete(key);
    }

    /** A browser that shows the page to somebody, and does not only fetch it in case they want it. */
    private static boolean isOpenedByAPerson(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && !"false".equals(request.getParameter(KEEP))
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE)
                && Stream.of("Purpose", "Sec-Purpose", "X-Purpose", "X-Moz")
                        .map(name -> String.valueOf(request.getHeader(name)))
                        .noneMatch(purpose -> purpose.contains("prefetch") || purpose.contains("prerender"));
    }
}
