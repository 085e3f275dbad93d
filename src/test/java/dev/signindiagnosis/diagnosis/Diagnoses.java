package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.paste.PasteReader;
import dev.signindiagnosis.rule.RuleBook;
import dev.signindiagnosis.rule.RuleJudge;
import dev.signindiagnosis.store.SignInEventRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** The service that answers, with the built-in rules and a clock that stands still. */
public final class Diagnoses {

    private static final RuleJudge RULES = new RuleJudge(RuleBook.builtIn());

    /** What a story holds must not depend on how busy the machine is. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private Diagnoses() {}

    /** Answers from a store. */
    public static DiagnosisService from(SignInEventRepository store, Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new DiagnosisService(
                store,
                new PasteReader(),
                new Judge(() -> RULES, ErrorCodeBook.builtIn(), new PasteReader(), clock),
                new Emptiness(clock, null),
                PATIENCE);
    }

    /** Counts what is in a store. */
    public static OverviewService overviews(SignInEventRepository store, Clock clock) {
        return new OverviewService(store, clock);
    }
}
