package dev.signindiagnosis.ingest;

import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.diagnosis.Diagnoses;
import dev.signindiagnosis.diagnosis.DiagnosisService;
import dev.signindiagnosis.diagnosis.Question;
import dev.signindiagnosis.format.MadeUpSignIn;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Candidates;
import dev.signindiagnosis.store.CountGroup;
import dev.signindiagnosis.store.CountQuery;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.HistoryQuery;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInFilter;
import dev.signindiagnosis.store.SignInQuery;
import dev.signindiagnosis.store.Subject;
import dev.signindiagnosis.store.TimeBucket;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks a store all that it can be asked about a made-up log, so that two stores can be compared answer by answer. */
final class StoreAnswers {

    private static final Instant NOW = Instant.parse("2026-11-20T09:12:00Z");
    private static final Deadline SOON = Deadline.in(Duration.ofHours(1));

    private final SignInEventRepository store;
    private final Map<String, Object> answers = new LinkedHashMap<>();

    private StoreAnswers(SignInEventRepository store) {
        this.store = store;
    }

    /** The answers by question. */
    static Map<String, Object> of(SignInEventRepository store, ToldLog log) {
        StoreAnswers asking = new StoreAnswers(store);
        asking.answers.put("coverage", store.coverage(SOON));
        asking.askWhatIsHeld();
        log.signIns().forEach(asking::askFor);
        asking.askForCounts();
        asking.askForDiagnoses(log.signIns());
        return asking.answers;
    }

    private void askWhatIsHeld() {
        Candidates all = store.search(SignInQuery.builder().build(), Page.first(Page.MOST), SOON);
        answers.put("all", signIns(all));
        for (SignInEvent signIn : all.signIns()) {
            SignInKey key = signIn.key();
            answers.put("by key " + key, store.byKey(key, SOON));
            answers.put(
                    "rows of " + key,
                    store.rows(key, SOON).stream().map(SignInRow::id).toList());
        }
    }

    private void askFor(MadeUpSignIn told) {
        answers.put(
                "correlation " + told.correlationId(),
                signIns(store.byCorrelation(new CorrelationId(told.correlationId()), 50, SOON)));
        search(SignInQuery.builder().user(told.who().name()).near(told.at()));
        search(SignInQuery.builder().application(told.application().name()).near(told.at()));
        search(SignInQuery.builder().errorCode(told.code()).between(told.at(), null));
        search(SignInQuery.builder().country(told.place().get(2)).policy("Require"));
        askForHistory(told);
        askForRoles(told);
    }

    private void askForCounts() {
        for (CountGroup group : CountGroup.values()) {
            count(CountQuery.of(SignInFilter.ALL).by(group, 20).withUsers().per(TimeBucket.DAY));
            count(CountQuery.of(SignInFilter.ALL.withOutcome(Outcome.FAILURE)).by(group, 2));
        }
    }

    private void count(CountQuery query) {
        answers.put(query.toString(), store.count(query, SOON));
    }

    private void askForRoles(MadeUpSignIn told) {
        for (String id : List.of(told.id(), told.correlationId(), told.who().id(), told.sessionId(), told.tenant())) {
            answers.put("roles of " + id, store.rolesOf(id, SOON));
        }
    }

    private void askForHistory(MadeUpSignIn told) {
        Subject who = Subject.ofId(told.who().id());
        history(HistoryQuery.before(told.at(), who, 5));
        history(HistoryQuery.after(told.at(), who, 5).withOutcome(Outcome.SUCCESS));
    }

    private void history(HistoryQuery query) {
        answers.put(query.toString(), store.history(query, SOON));
    }

    private void search(SignInQuery.Builder building) {
        SignInQuery query = building.build();
        answers.put(query.toString(), signIns(store.search(query, Page.first(10), SOON)));
    }

    private void askForDiagnoses(List<MadeUpSignIn> signIns) {
        DiagnosisService service = Diagnoses.from(store, NOW);
        for (MadeUpSignIn told : signIns) {
            ask(service, "Request Id: " + told.id());
            ask(service, "Correlation Id: " + told.correlationId() + " Timestamp: " + told.at());
            ask(service, "AADSTS" + told.code() + ": " + told.who().signInName() + " at " + told.at());
        }
        ask(service, "Request Id: 00000000-1111-4000-8000-000000000000");
    }

    private void ask(DiagnosisService service, String text) {
        Answer answer = service.answer(Question.ofText(text, ZoneOffset.UTC));
        answers.put(text, answer);
    }

    private static List<Object> signIns(Candidates found) {
        return List.of(found.signIns(), found.total(), found.totalExact(), found.next());
    }
}
