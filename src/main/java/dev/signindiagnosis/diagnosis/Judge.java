package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.diagnosis.Diagnosis.Basis;
import dev.signindiagnosis.diagnosis.Diagnosis.FindingsFrom;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Judges an attempt, or a message alone, by the rules and the code book as they are now. */
final class Judge {

    private final Supplier<RuleJudge> rules;
    private final ErrorCodeBook codes;
    private final Clock clock;

    Judge(Supplier<RuleJudge> rules, ErrorCodeBook codes, Clock clock) {
        this.rules = rules;
        this.codes = codes;
        this.clock = clock;
    }

    /** What happened in an attempt. The findings are those of its deciding sign-in, whichever was asked for. */
    Diagnosis attempt(SignInEvent asked, Attempt attempt, List<Attempt> otherAttempts) {
        Instant now = clock.instant();
        Facts facts = attempt.deciding().asOf(now).facts();
        Verdict verdict = verdict(facts);
        Message sentence = Verdicts.ofAttempt(attempt.ending(), facts, verdict.cause());
        return diagnosis(Basis.EVENT, asked.asOf(now), attempt, otherAttempts, facts, verdict, sentence, now);
    }

    /** What a message alone tells. */
    Diagnosis message(Facts facts) {
        Verdict verdict = verdict(facts).restingOnTheTold();
        Message sentence = Verdicts.ofMessage(facts, verdict.cause());
        return diagnosis(Basis.MESSAGE, null, null, List.of(), facts, verdict, sentence, clock.instant());
    }

    private Verdict verdict(Facts facts) {
        Judgement judgement = rules.get().judge(Case.of(facts));
        Integer code =
                facts.get(SignInFields.ERROR_CODE).value().map(Math::toIntExact).orElse(null);
        @Nullable ErrorCode entry = code == null ? null : codes.find(code).orElse(null);
        return new Verdict(judgement, code, entry);
    }

    private static Diagnosis diagnosis(
            Basis basis,
            @Nullable SignInEvent asked,
            @Nullable Attempt attempt,
            List<Attempt> others,
            Facts facts,
            Verdict verdict,
            Message sentence,
            Instant now) {
        Judgement judgement = verdict.judgement();
        return new Diagnosis(
                basis,
                asked,
                attempt,
                others,
                facts,
                sentence,
                verdict.actor(),
                verdict.from(),
                judgement.findings(),
                verdict.code(),
                verdict.entry(),
                judgement.skippedRules(),
                judgement.rulesVersion(),
                now,
                null,
                null);
    }

    private record Verdict(
            Judgement judgement,
            @Nullable Integer code,
            @Nullable ErrorCode entry) {

        Message cause() {
            return Verdicts.cause(judgement.findings(), code, entry);
        }

        Actor actor() {
            List<Finding> findings = judgement.findings();
            return findings.isEmpty() ? Verdicts.actor(entry) : findings.get(0).actor();
        }

        /** A message tells little; what it leaves out says nothing about the sign-in. */
        Verdict restingOnTheTold() {
            List<Finding> findings =
                    judgement.findings().stream().map(Verdict::restingOnTheTold).toList();
            return new Verdict(
                    new Judgement(findings, judgement.skippedRules(), judgement.rulesVersion()), code, entry);
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
