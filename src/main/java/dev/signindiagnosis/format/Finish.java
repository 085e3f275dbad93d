package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.signin.SignInType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws from the values of a row what only all of them together tell: time, code, type, tenant and key. */
final class Finish {

    private Finish() {}

    /** The row, or why it is none. */
    static ReadRow row(Draft draft, RawRow raw, String id) {
        if (draft.notSignIn != null) {
            return new ReadRow.NotSignIn(draft.notSignIn);
        }
        Instant ingested = real(draft.time(draft.ingested));
        Instant at = draft.created == null ? ingested : draft.time(draft.created);
        if (at == null || real(at) == null) {
            return new ReadRow.Refused(unreadable(draft, at) ? "unreadableTime" : "noTime", Map.of());
        }
        return row(draft, raw, id, at, ingested);
    }

    private static boolean unreadable(Draft draft, @Nullable Instant at) {
        return at == null && (draft.created != null || draft.ingested != null);
    }

    private static ReadRow row(Draft draft, RawRow raw, String id, Instant at, @Nullable Instant ingested) {
        draft.facts.put(SignInFields.AT, at);
        if (ingested != null) {
            draft.facts.put(SignInFields.INGESTED_AT, ingested);
        }
        code(draft);
        type(draft);
        correlation(draft);
        LogTenant tenant = tenant(draft);
        return new ReadRow.Read(new SignInRow(
                id, Keys.of(draft, tenant, at), tenant, draft.facts.build(), draft.correlationIds, draft.unknown, raw));
    }

    /** The first second of the calendar and of the epoch are how programs write a blank. */
    private static @Nullable Instant real(@Nullable Instant time) {
        return time == null || time.getEpochSecond() <= 0 ? null : time;
    }

    private static void code(Draft draft) {
        Long code = draft.statusCode == null ? draft.resultCode : draft.statusCode;
        if (code == null && isSuccess(draft.facts.get(SignInFields.STATUS_TEXT))) {
            code = 0L;
        }
        if (code != null) {
            draft.facts.put(SignInFields.ERROR_CODE, code);
            notEvaluated(draft.facts, code);
        }
    }

    private static boolean isSuccess(Fact<String> status) {
        return status.value().filter("success"::equalsIgnoreCase).isPresent();
    }

    /** Conditional Access runs after the first factor: no policies then means that none was looked at. */
    private static void notEvaluated(Facts.Builder facts, Long code) {
        Fact<List<AppliedPolicy>> policies = facts.get(SignInFields.POLICIES);
        boolean none = policies.value().map(List::isEmpty).orElse(policies.state() == FactState.ABSENT);
        boolean ran = facts.get(SignInFields.CONDITIONAL_ACCESS_STATUS)
                .value()
                .filter(status -> !status.equalsIgnoreCase("notApplied"))
                .isPresent();
        if (none && !ran && Codes.firstFactorFailed(code)) {
            facts.put(SignInFields.POLICIES, Fact.untold(FactState.NOT_EVALUATED));
        }
    }

    private static void type(Draft draft) {
        SignInType type = Types.of(draft);
        if (type != null) {
            draft.facts.put(SignInFields.TYPE, type.id());
        }
        if (type == SignInType.SERVICE_PRINCIPAL || type == SignInType.MANAGED_IDENTITY) {
            draft.blank(SignInFields.USER_ID, FactState.ABSENT);
        } else if (draft.identity != null) {
            draft.textUnlessTold(SignInFields.USER_DISPLAY_NAME, draft.identity);
        }
    }

    private static void correlation(Draft draft) {
        for (CorrelationId first : draft.correlationIds) {
            draft.facts.put(SignInFields.CORRELATION_ID, first.value());
            return;
        }
    }

    private static LogTenant tenant(Draft draft) {
        LogTenant tenant = Tenants.of(draft);
        if (tenant.isTold()) {
            draft.facts.put(SignInFields.LOG_TENANT_ID, tenant.id());
        }
        return tenant;
    }
}
