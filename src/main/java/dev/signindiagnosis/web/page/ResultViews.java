package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.rule.Action;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.PortalLinks;
import dev.signindiagnosis.web.SignInSettings;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.page.CauseView.ReferenceView;
import dev.signindiagnosis.web.page.ResultView.SignInView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows diagnoses. */
@Component
final class ResultViews {

    private final PortalLinks links;
    private final SignInSettings settings;

    ResultViews(PortalLinks links, SignInSettings settings) {
        this.links = links;
        this.settings = settings;
    }

    /** The page's content for this diagnosis. */
    ResultView of(Diagnosis diagnosis, Words words) {
        CauseViews causeViews = new CauseViews(words, links, settings.cloud());
        List<CauseView> causes = causeViews.of(diagnosis);
        Attempt attempt = diagnosis.attempt();
        SignInEvent signIn = diagnosis.signIn();
        SignInEvent deciding = diagnosis.deciding().orElse(null);
        return new ResultView(
                words.say(diagnosis.verdict()),
                attempt == null ? null : MarkView.of(attempt.ending(), isNoFault(diagnosis), words),
                words.say("basis." + diagnosis.basis().id()),
                deciding == null ? null : TimeView.of(deciding.at(), diagnosis.judgedAt(), words),
                words.say("actor." + diagnosis.actor().id()),
                role(diagnosis),
                signIn == null || deciding == null || signIn.key().equals(deciding.key())
                        ? null
                        : "/sign-ins/" + deciding.key(),
                causes.get(0),
                causes.subList(1, causes.size()),
                references(diagnosis, causes, causeViews),
                signIn == null || attempt == null ? null : evidence(diagnosis, signIn, attempt, words),
                new ContextViews(words, links).of(diagnosis),
                diagnosis.skippedRules(),
                words.say(
                        Message.of("result.judged", "at", diagnosis.judgedAt(), "version", diagnosis.rulesVersion())));
    }

    private static boolean isNoFault(Diagnosis diagnosis) {
        return diagnosis.actor() == Actor.NOBODY
                && diagnosis.context() != null
                && diagnosis.context().laterSuccess() != null;
    }

    /** The least role of the first step that the one who must act takes. */
    private static @Nullable String role(Diagnosis diagnosis) {
        return diagnosis.findings().stream()
                .limit(1)
                .flatMap(finding -> finding.actions().stream())
                .filter(action -> action.who() == diagnosis.actor())
                .map(Action::role)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    private static List<ReferenceView> references(Diagnosis diagnosis, List<CauseView> causes, CauseViews causeViews) {
        List<ReferenceView> references = new ArrayList<>();
        Integer code = diagnosis.errorCode();
        if (code != null && code != 0) {
            references.add(causeViews.reference(code));
        }
        causes.forEach(cause -> references.addAll(cause.references()));
        return references.stream().distinct().toList();
    }

    private SignInView evidence(Diagnosis diagnosis, SignInEvent signIn, Attempt attempt, Words words) {
        FactWords facts = new FactWords(words);
        SignInEvent deciding = attempt.deciding().asOf(diagnosis.judgedAt());
        AttemptView own = AttemptView.of(attempt, signIn.key(), diagnosis.correlated(), words);
        AttemptsView attempts = AttemptsView.of(attempt, own, diagnosis.otherAttempts(), words);
        return new SignInView(
                signIn.key().value(),
                "/sign-ins/" + signIn.key(),
                ids(signIn, words),
                own,
                attempts,
                signIn.correlationIds().stream()
                        .map(CorrelationId::value)
                        .sorted()
                        .findFirst()
                        .map(id -> "/correlations/" + id)
                        .orElse(null),
                PolicyView.tableOf(deciding, facts, links),
                StepView.tableOf(deciding, words),
                DetailView.of(signIn.facts(), words));
    }

    private static List<FactView> ids(SignInEvent signIn, Words words) {
        List<FactView> ids = new ArrayList<>();
        String label = words.say(signIn.key().isRequestId() ? "id.request" : "id.key");
        ids.add(new FactView(label, signIn.key().value(), true, true));
        signIn.correlationIds().stream()
                .map(CorrelationId::value)
                .sorted()
                .forEach(id -> ids.add(new FactView(words.say("id.correlation"), id, true, true)));
        return List.copyOf(ids);
    }
}
