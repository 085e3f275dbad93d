package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.paste.PasteReader;
import dev.signindiagnosis.rule.RuleBook;
import dev.signindiagnosis.rule.RuleJudge;
import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.SignInEventRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stories for tests: sign-ins in a store, and the diagnosis of one of them. */
final class Told {

    /** A day after {@link SignIns#START}. */
    static final Instant NOW = SignIns.START.plus(Duration.ofDays(1));

    static final String KARI = "kari@example.com";

    private static final RuleJudge RULES = new RuleJudge(RuleBook.builtIn());

    private Told() {}

    /** A sign-in of Kari to Payroll under a correlation ID of its own number. */
    static SignIns kari(int number, long seconds, long code) {
        return SignIns.signIn(number, Math.toIntExact(seconds), code)
                .correlated(number)
                .with(SignInFields.USER_NAME, KARI)
                .with(SignInFields.APPLICATION_NAME, "Payroll");
    }

    static AppliedPolicy policy(String id, String name, String result, String... grantControls) {
        return policy(id, name, result, List.of(grantControls), Fact.untold(FactState.ABSENT));
    }

    static AppliedPolicy block(String id, String name, String... conditions) {
        return policy(id, name, "failure", List.of("Block"), Fact.told(List.of(conditions)));
    }

    private static AppliedPolicy policy(
            String id, String name, String result, List<String> controls, Fact<List<String>> conditions) {
        return new AppliedPolicy(
                Fact.told(id),
                Fact.told(name),
                Fact.told(result),
                controls,
                List.of(),
                Fact.untold(FactState.ABSENT),
                conditions,
                Fact.untold(FactState.ABSENT),
                Fact.untold(FactState.ABSENT));
    }

    static InMemoryStore store(SignIns... signIns) {
        return store(List.of(signIns).stream().map(SignIns::event).toList());
    }

    static InMemoryStore store(List<SignInEvent> signIns) {
        return InMemoryStore.holding(signIns.stream().map(Told::row).toArray(SignInRow[]::new));
    }

    static InMemoryStore store(List<SignInEvent> signIns, SignIns... more) {
        List<SignInEvent> all = new ArrayList<>(signIns);
        List.of(more).forEach(one -> all.add(one.event()));
        return store(all);
    }

    static SignInRow row(SignInEvent signIn) {
        String id = signIn.key().value();
        return new SignInRow(
                id,
                signIn.key(),
                signIn.tenant(),
                signIn.facts(),
                signIn.correlationIds(),
                Map.of(),
                new RawRow("madeUp", "", id));
    }

    /** What is said of sign-in {@code number}. */
    static Diagnosis diagnosis(SignInEventRepository store, int number) {
        return service(store).diagnose(new SignInKey(SignIns.id(number))).orElseThrow();
    }

    static Context context(SignInEventRepository store, int number) {
        Context context = diagnosis(store, number).context();
        if (context == null) {
            throw new AssertionError("no context");
        }
        return context;
    }

    static DiagnosisService service(SignInEventRepository store) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        PasteReader pastes = new PasteReader();
        return new DiagnosisService(
                store,
                pastes,
                new Judge(() -> RULES, ErrorCodeBook.builtIn(), pastes, clock),
                new Emptiness(clock, null),
                Diagnoses.PATIENCE);
    }

    /** The story around the attempt that these sign-ins make, in a store that holds others. */
    static Story story(SignInEventRepository store, SignIns... attempt) {
        List<SignInEvent> signIns =
                List.of(attempt).stream().map(SignIns::event).toList();
        return new Story(
                signIns.get(0),
                Attempts.of(signIns).get(0),
                new StoreQuestions(store, Deadline.in(Duration.ofSeconds(10))),
                NOW);
    }
}
