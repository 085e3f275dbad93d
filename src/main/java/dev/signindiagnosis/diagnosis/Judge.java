package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.aadsts.CodeAdvice;
import dev.signindiagnosis.aadsts.CodeGuide;
import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.aadsts.SuberrorAdvice;
import dev.signindiagnosis.diagnosis.Attempt.Ending;
import dev.signindiagnosis.diagnosis.Diagnosis.Basis;
import dev.signindiagnosis.diagnosis.Diagnosis.Correlated;
import dev.signindiagnosis.diagnosis.Diagnosis.FindingsFrom;
import dev.signindiagnosis.paste.PasteReader;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.rule.Case;
import dev.signindiagnosis.rule.Evidence;
import dev.signindiagnosis.rule.Finding;
import dev.signindiagnosis.rule.Judgement;
import dev.signindiagnosis.rule.RuleJudge;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.text.Message;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Judges an attempt, or a message alone, by the rules and the code book as they are now. */
final class Judge {

    private final Supplier<RuleJudge> rules;
    private final ErrorCodeBook codes;
    private final CodeGuide guide = CodeGuide.builtIn();
    private final PasteReader pastes;
    private final Clock clock;

    Judge(Supplier<RuleJudge> rules, ErrorCodeBook codes, PasteReader pastes, Clock clock) {
        this.rules = rules;
        this.codes = codes;
        this.pastes = pastes;
        this.clock = clock;
    }

    /**
     * What happened in an attempt, and the story around it. The findings are those of its deciding sign-in, whichever was
     * asked for.
     *
     * @param message what a pasted message tells beside its code, by name
     */
    Diagnosis attempt(Told told, StoreQuestions store, Map<String, String> message) {
        Instant now = clock.instant();
        Attempt attempt = told.attempt();
        Facts facts = attempt.deciding().asOf(now).facts();
        Story story = new Story(told.asked(), attempt, store, now);
        @Nullable ErrorCode entry = entry(facts);
        RuleJudge by = rules.get();
        Verdict verdict = verdict(by, new Case(facts, rules(story, message, entry)), entry);
        Optional<NoFault> noFault = NoFault.of(story);
        Context context = ContextTeller.of(story, entry, message, pastes);
        return new Diagnosis(
                Basis.EVENT,
                told.asked().asOf(now),
                attempt,
                told.others(),
                facts,
                Verdicts.ofAttempt(attempt.ending(), noFault, facts, cause(told, noFault, verdict, by, now)),
                noFault.filter(NoFault::proven).isPresent() ? verdict.actorWithoutFault() : verdict.actor(),
                verdict.from(),
                verdict.judgement().findings(),
                verdict.code(),
                entry,
                verdict.judgement().skippedRules(),
                verdict.judgement().rulesVersion(),
                now,
                told.correlated(),
                context,
                verdict.advice(),
                null);
    }

    private StoryRuleFacts rules(Story story, Map<String, String> message, @Nullable ErrorCode entry) {
        return new StoryRuleFacts(story, MessageRuleFacts.ofSignIn(story.deciding(), message, pastes), entry);
    }

    /** Of a prompt in an attempt that went well, the prompt is what there is to explain. */
    private Message cause(Told told, Optional<NoFault> noFault, Verdict verdict, RuleJudge by, Instant now) {
        if (noFault.isEmpty() || told.attempt().ending() != Ending.SIGNED_IN) {
            return verdict.cause();
        }
        Facts prompt = told.asked().asOf(now).facts();
        return verdict(by, Case.of(prompt), entry(prompt)).cause();
    }

    /**
     * An attempt that is asked for.
     *
     * @param asked the sign-in asked for
     * @param attempt its attempt
     * @param others other attempts of the same correlation ID
     * @param correlated how many sign-ins share that ID
     */
    record Told(SignInEvent asked, Attempt attempt, List<Attempt> others, Correlated correlated) {}

    /**
     * What a message alone tells.
     *
     * @param message what it tells beside its code, by name
     * @param suberror the word beside the code in a token error; null where there is none
     * @param around what rules may ask beside its facts
     */
    Diagnosis message(Facts facts, Map<String, String> message, @Nullable String suberror, MessageRuleFacts around) {
        @Nullable ErrorCode entry = entry(facts);
        @Nullable
        SuberrorAdvice told = suberror == null ? null : guide.suberror(suberror).orElse(null);
        Verdict verdict = verdict(rules.get(), new Case(facts, around), entry).restingOnTheTold();
        return new Diagnosis(
                Basis.MESSAGE,
                null,
                null,
                List.of(),
                facts,
                Verdicts.ofMessage(facts, Verdicts.withSuberror(verdict.cause(), told)),
                verdict.actor(told),
                verdict.from(),
                verdict.judgement().findings(),
                verdict.code(),
                entry,
                verdict.judgement().skippedRules(),
                verdict.judgement().rulesVersion(),
                clock.instant(),
                null,
                ContextTeller.ofMessage(facts, message).orElse(null),
                verdict.advice(),
                told);
    }

    private Verdict verdict(RuleJudge by, Case judged, @Nullable ErrorCode entry) {
        @Nullable Integer code = code(judged.signIn());
        @Nullable CodeAdvice advice = code == null ? null : guide.advice(code).orElse(null);
        return new Verdict(by.judge(judged), code, entry, advice);
    }

    private @Nullable ErrorCode entry(Facts facts) {
        @Nullable Integer code = code(facts);
        return code == null ? null : codes.find(code).orElse(null);
    }

    private static @Nullable Integer code(Facts facts) {
        return facts.get(SignInFields.ERROR_CODE).value().map(Math::toIntExact).orElse(null);
    }

    private record Verdict(
            Judgement judgement,
            @Nullable Integer code,
            @Nullable ErrorCode entry,
            @Nullable CodeAdvice advice) {

        Message cause() {
            return Verdicts.cause(judgement.findings(), code, entry, advice);
        }

        Actor actor() {
            return actor(null);
        }

        /** Who must act; a suberror tells it where neither a rule nor the code does. */
        Actor actor(@Nullable SuberrorAdvice suberror) {
            List<Finding> findings = judgement.findings();
            return findings.isEmpty()
                    ? Verdicts.actor(entry, advice, suberror)
                    : findings.get(0).actor();
        }

        /** Where the user got in nobody must act, unless a rule about the success itself knows better. */
        Actor actorWithoutFault() {
            return Integer.valueOf(0).equals(code) ? actor() : Actor.NOBODY;
        }

        /** A message tells little; what it leaves out says nothing about the sign-in. */
        Verdict restingOnTheTold() {
            List<Finding> findings =
                    judgement.findings().stream().map(Verdict::restingOnTheTold).toList();
            return new Verdict(
                    new Judgement(findings, judgement.skippedRules(), judgement.rulesVersion()), code, entry, advice);
        }

        private static Finding restingOnTheTold(Finding finding) {
            List<Evidence> told = finding.evidence().stream()
                    .filter(evidence -> evidence.state() == FactState.TOLD)
                    .toList();
            return finding.withEvidence(told);
        }

        FindingsFrom from() {
            if (!judgement.findings().isEmpty()) {
                return FindingsFrom.RULE;
            }
            return entry == null ? FindingsFrom.UNKNOWN_CODE : FindingsFrom.CODE_BOOK;
        }
    }
}
