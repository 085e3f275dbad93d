package dev.signindiagnosis.web.json;

import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.diagnosis.Diagnosis;
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
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Made-up sign-ins and what happened with them. */
final class Cases {

    static final String KEY = "6f1c2d3e-0000-4000-8000-000000000001";
    static final String STEP_KEY = "6f1c2d3e-0000-4000-8000-000000000002";
    static final String CORRELATION = "c0000000-0000-4000-8000-00000000000c";
    static final Instant AT = Instant.parse("2026-11-12T09:00:00Z");

    private Cases() {}

    /** A sign-in that a policy blocked, with nearly everything told. */
    static SignInEvent blocked() {
        Facts facts = Facts.carrying(Set.copyOf(SignInFields.all()))
                .put(SignInFields.AT, AT)
                .put(SignInFields.ERROR_CODE, 53003L)
                .put(SignInFields.TYPE, "interactiveUser")
                .put(SignInFields.USER_NAME, "kari@example.com")
                .put(SignInFields.APPLICATION_ID, "a0000000-0000-4000-8000-00000000000a")
                .put(SignInFields.APPLICATION_NAME, "Payroll")
                .put(SignInFields.DEVICE_NAME, "LAPTOP-7")
                .put(SignInFields.DEVICE_COMPLIANT, false)
                .put(SignInFields.RISK_SIGN_IN, Fact.untold(FactState.UNLICENSED))
                .put(SignInFields.HOME_TENANT_ID, "70000000-0000-4000-8000-000000000002")
                .put(SignInFields.CONDITIONAL_ACCESS_STATUS, "failure")
                .put(SignInFields.POLICIES, List.of(policy("failure"), policy("reportOnlyFailure")))
                .put(SignInFields.AUTHENTICATION_STEPS, List.of(step()))
                .build();
        return event(KEY, facts);
    }

    /** The sign-in before it, of which the log tells next to nothing. */
    static SignInEvent before() {
        Facts facts = Facts.carrying(Set.of(SignInFields.AT, SignInFields.APPLICATION_ID))
                .put(SignInFields.AT, AT.minusSeconds(60))
                .build();
        return event(STEP_KEY, facts);
    }

    /** The block with the sign-in before it, and a cause. */
    static Diagnosis diagnosis() {
        SignInEvent blocked = blocked();
        Attempt attempt = new Attempt(List.of(before(), blocked), blocked, Attempt.Ending.BLOCKED);
        Attempt other = new Attempt(List.of(before()), before(), Attempt.Ending.UNKNOWN);
        return new Diagnosis(
                Diagnosis.Basis.EVENT,
                blocked,
                attempt,
                List.of(other),
                blocked.facts(),
                Message.of("test.title"),
                Actor.POLICY_OWNER,
                Diagnosis.FindingsFrom.RULE,
                List.of(finding()),
                53003,
                ErrorCodeBook.builtIn().find(53003).orElseThrow(),
                List.of(),
                "v1",
                Api.NOW,
                null,
                null,
                null,
                null);
    }

    /** What a message tells that names this code. */
    static Diagnosis fromMessage(int code) {
        Facts facts = Facts.carrying(Set.of(SignInFields.ERROR_CODE))
                .put(SignInFields.ERROR_CODE, (long) code)
                .build();
        return new Diagnosis(
                Diagnosis.Basis.MESSAGE,
                null,
                null,
                List.of(),
                facts,
                Message.of("test.title"),
                Actor.HELPDESK,
                Diagnosis.FindingsFrom.UNKNOWN_CODE,
                List.of(),
                code,
                ErrorCodeBook.builtIn().find(code).orElse(null),
                List.of(),
                "v1",
                Api.NOW,
                null,
                null,
                null,
                null);
    }

    private static Finding finding() {
        return new Finding(
                "device-not-compliant",
                Message.of("test.title"),
                Confidence.HIGH,
                Actor.POLICY_OWNER,
                Message.of("test.text", "device.name", "LAPTOP-7"),
                List.of(
                        new Evidence("device.compliant", FactState.TOLD, false),
                        new Evidence("risk.levelDuringSignIn", FactState.UNLICENSED, null)),
                List.of(new Action(
                        Actor.DEVICE_ADMIN,
                        "Intune Help Desk Operator",
                        Message.of("test.title"),
                        "devices",
                        Message.of("test.title"))),
                List.of(53000));
    }

    private static AppliedPolicy policy(String result) {
        return new AppliedPolicy(
                Fact.told("b0000000-0000-4000-8000-00000000000b"),
                Fact.told("Only compliant devices"),
                Fact.told(result),
                List.of("RequireCompliantDevice"),
                List.of(),
                Fact.untold(FactState.ABSENT),
                Fact.told(List.of("application", "users")),
                Fact.untold(FactState.NOT_IN_FORMAT),
                Fact.untold(FactState.NOT_IN_FORMAT));
    }

    private static AuthenticationStep step() {
        return new AuthenticationStep(
                Fact.told(AT),
                Fact.told("Password"),
                Fact.untold(FactState.ABSENT),
                Fact.told(true),
                Fact.untold(FactState.ABSENT),
                Fact.told("Primary authentication"));
    }

    private static SignInEvent event(String key, Facts facts) {
        return new SignInEvent(
                new SignInKey(key),
                new LogTenant("70000000-0000-4000-8000-000000000001"),
                facts,
                Set.of(new CorrelationId(CORRELATION)),
                2);
    }
}
