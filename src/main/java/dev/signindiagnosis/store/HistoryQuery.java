package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about the past or future of a subject, seen from a moment: the last good sign-in, the later success, a
 * run of failures. A part that is null fits everything.
 *
 * @param subject who signed in
 * @param side on which side of the moment
 * @param moment the moment itself is on neither side
 * @param application ID of the application; its name where the log told no ID
 * @param outcome how it ended
 * @param errorCode the error code
 * @param tenant the log tenant
 * @param limit how many at most, 1 to {@link Page#MOST}
 */
public record HistoryQuery(
        Subject subject,
        Side side,
        Instant moment,
        @Nullable String application,
        @Nullable Outcome outcome,
        @Nullable Integer errorCode,
        @Nullable LogTenant tenant,
        int limit) {

    /** On which side of the moment. */
    public enum Side {
        /** Earlier: the last one before the moment comes first. */
        BEFORE,
        /** Later: the first one after the moment comes first. */
        AFTER
    }

    /** Refuses a limit out of range. */
    public HistoryQuery {
        if (limit < 1 || limit > Page.MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + Page.MOST);
        }
    }

    /** The last sign-ins of a subject before a moment. */
    public static HistoryQuery before(Instant moment, Subject subject, int limit) {
        return new HistoryQuery(subject, Side.BEFORE, moment, null, null, null, null, limit);
    }

    /** The first sign-ins of a subject after a moment. */
    public static HistoryQuery after(Instant moment, Subject subject, int limit) {
        return new HistoryQuery(subject, Side.AFTER, moment, null, null, null, null, limit);
    }

    /** The same question about one application. */
    public HistoryQuery withApplication(@Nullable String value) {
        return new HistoryQuery(subject, side, moment, value, outcome, errorCode, tenant, limit);
    }

    /** The same question about one outcome. */
    public HistoryQuery withOutcome(@Nullable Outcome value) {
        return new HistoryQuery(subject, side, moment, application, value, errorCode, tenant, limit);
    }

    /** The same question about one error code. */
    public HistoryQuery withErrorCode(@Nullable Integer value) {
        return new HistoryQuery(subject, side, moment, application, outcome, value, tenant, limit);
    }

    /** The same question about one log tenant. */
    public HistoryQuery withTenant(@Nullable LogTenant value) {
        return new HistoryQuery(subject, side, moment, application, outcome, errorCode, value, limit);
    }

    /** Which sign-ins fit, in whatever order. */
    public SignInFilter filter() {
        return SignInFilter.of(subject)
                .withApplication(application)
                .withOutcome(outcome)
                .withErrorCode(errorCode)
                .withTenant(tenant)
                .between(side == Side.AFTER ? moment.plusNanos(1) : null, side == Side.BEFORE ? moment : null);
    }
}
