package dev.signindiagnosis.web.page;

import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.diagnosis.Diagnosis.Basis;
import dev.signindiagnosis.diagnosis.Diagnosis.FindingsFrom;
import dev.signindiagnosis.rule.Action;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.rule.Confidence;
import dev.signindiagnosis.rule.Evidence;
import dev.signindiagnosis.rule.Finding;
import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.AuthenticationStep;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Made-up sign-ins and diagnoses for page tests. */
final class Fixtures {

    static final String KEY = "6f1c2a7e-8b54-4c0d-9e2f-3a5b7c9d1e20";
    static final String OTHER_KEY = "6f1c2a7e-8b54-4c0d-9e2f-3a5b7c9d1e21";
    static final String CORRELATION = "0a1b2c3d-1111-4222-8333-944445555666";
    static final Instant AT = Instant.parse("2026-11-12T09:02:41Z");

    private Fixtures() {}

    /** A sign-in that tells its time and nothing else. */
    static SignInEvent bare(String key) {
        return new SignInEvent(
                new SignInKey(key),
                LogTenant.UNTOLD,
                Facts.carrying(Set.of()).put(SignInFields.AT, AT).build(),
                Set.of(),
                1);
    }

    /** A sign-in whose every field tells this text, as far as the field can. */
    static SignInEvent saying(String text) {
        Facts.Builder facts = Facts.carrying(Set.copyOf(SignInFields.all()));
        SignInFields.all().forEach(field -> tell(facts, field, text));
        facts.put(SignInFields.AT, AT);
        return new SignInEvent(
                new SignInKey(KEY), new LogTenant(text), facts.build(), Set.of(new CorrelationId(CORRELATION)), 1);
    }

    @SuppressWarnings("unchecked") // the kind names the type
    private static void tell(Facts.Builder facts, SignInField<?> field, String text) {
        switch (field.kind()) {
            case TEXT -> facts.put((SignInField<String>) field, text);
            case TEXTS -> facts.put((SignInField<List<String>>) field, List.of(text));
            case FLAG -> facts.put((SignInField<Boolean>) field, true);
            case NUMBER -> facts.put((SignInField<Long>) field, 53003L);
            case TIME -> facts.put((SignInField<Instant>) field, AT);
            case POLICIES -> facts.put((SignInField<List<AppliedPolicy>>) field, List.of(policy(text)));
            case STEPS -> facts.put((SignInField<List<AuthenticationStep>>) field, List.of(step(text)));
        }
    }

    private static AppliedPolicy policy(String text) {
        Fact<String> told = Fact.told(text);
        Fact<List<String>> several = Fact.told(List.of(text));
        return new AppliedPolicy(
                told, told, Fact.told("failure"), List.of(text), List.of(text), told, several, several, several);
    }

    private static AuthenticationStep step(String text) {
        Fact<String> told = Fact.told(text);
        return new AuthenticationStep(Fact.told(AT), told, told, Fact.told(false), told, told);
    }

    /** What happened with a sign-in, with a finding that says this text everywhere. */
    static Diagnosis found(SignInEvent signIn, String text) {
        return diagnosis(signIn, signIn, List.of(finding(text)));
    }

    /** What happened with a sign-in that no rule knows. */
    static Diagnosis withoutRule(SignInEvent signIn) {
        return diagnosis(signIn, signIn, List.of());
    }

    /** The same for a sign-in that another one decided. */
    static Diagnosis decidedBy(SignInEvent asked, SignInEvent deciding) {
        return diagnosis(asked, deciding, List.of(finding("x")));
    }

    private static Diagnosis diagnosis(SignInEvent asked, SignInEvent deciding, List<Finding> findings) {
        List<SignInEvent> rows = asked.key().equals(deciding.key()) ? List.of(asked) : List.of(asked, deciding);
        return new Diagnosis(
                Basis.EVENT,
                asked,
                new Attempt(rows, deciding, Attempt.Ending.BLOCKED),
                List.of(),
                deciding.facts(),
                Message.of("verdict.blocked", "cause", Message.of("cause.noCode")),
                Actor.POLICY_OWNER,
                findings.isEmpty() ? FindingsFrom.UNKNOWN_CODE : FindingsFrom.RULE,
                findings,
                deciding.errorCode().orElse(null),
                null,
                List.of(),
                "v1",
                AT.plusSeconds(60),
                null,
                null,
                null,
                null);
    }

    /** The same diagnosis beside other attempts. */
    static Diagnosis among(Diagnosis diagnosis, Attempt... others) {
        return new Diagnosis(
                diagnosis.basis(),
                diagnosis.signIn(),
                diagnosis.attempt(),
                List.of(others),
                diagnosis.facts(),
                diagnosis.verdict(),
                diagnosis.actor(),
                diagnosis.findingsFrom(),
                diagnosis.findings(),
                diagnosis.errorCode(),
                diagnosis.codeBookEntry(),
                diagnosis.skippedRules(),
                diagnosis.rulesVersion(),
                diagnosis.judgedAt(),
                diagnosis.correlated(),
                diagnosis.context(),
                null,
                null);
    }

    /** An attempt so many minutes after {@link #AT}, with one sign-in a code, of which the last decided. */
    static Attempt attempt(int minutes, long... codes) {
        List<SignInEvent> signIns = new ArrayList<>();
        for (long code : codes) {
            Instant at = AT.plusSeconds(60L * minutes + 5L * signIns.size());
            signIns.add(new SignInEvent(
                    new SignInKey("6f1c2a7e-8b54-4c0d-9e2f-%012d".formatted(minutes * 100L + signIns.size())),
                    LogTenant.UNTOLD,
                    Facts.carrying(Set.of())
                            .put(SignInFields.AT, at)
                            .put(SignInFields.ERROR_CODE, code)
                            .build(),
                    Set.of(new CorrelationId(CORRELATION)),
                    1));
        }
        SignInEvent last = signIns.get(signIns.size() - 1);
        boolean in = last.outcome() == Outcome.SUCCESS;
        return new Attempt(signIns, last, in ? Attempt.Ending.SIGNED_IN : Attempt.Ending.BLOCKED);
    }

    /** What a message alone tells. */
    static Diagnosis fromMessage() {
        ErrorCode code = new ErrorCode(
                53003,
                List.of("BlockedByConditionalAccess"),
                "conditionalAccess",
                ErrorCode.Kind.POLICY,
                true,
                ErrorCode.Sourced.FULL);
        return new Diagnosis(
                Basis.MESSAGE,
                null,
                null,
                List.of(),
                Facts.carrying(Set.of()).put(SignInFields.ERROR_CODE, 53003L).build(),
                Message.of("verdict.message", "cause", Message.of("cause.code", "code", "AADSTS53003")),
                Actor.POLICY_OWNER,
                FindingsFrom.CODE_BOOK,
                List.of(),
                53003,
                code,
                List.of(),
                "v1",
                AT,
                null,
                null,
                null,
                null);
    }

    private static Finding finding(String text) {
        Message said = Message.of("cause.code", "code", text);
        return new Finding(
                "some-rule",
                said,
                Confidence.HIGH,
                Actor.POLICY_OWNER,
                said,
                List.of(
                        new Evidence("user.name", FactState.TOLD, text),
                        new Evidence("device.compliant", FactState.ABSENT, null)),
                List.of(new Action(Actor.POLICY_OWNER, text, said, "policy", said)),
                List.of(53003));
    }

    /** A row as imported that holds this text. */
    static SignInRow row(String text) {
        return new SignInRow(
                "00000000000000000000000000000000",
                new SignInKey(KEY),
                LogTenant.UNTOLD,
                Facts.carrying(Set.of()).put(SignInFields.AT, AT).build(),
                Set.of(),
                Map.of(),
                new RawRow("portalCsv", text, text));
    }
}
