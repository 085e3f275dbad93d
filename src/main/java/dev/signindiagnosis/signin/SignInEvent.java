package dev.signindiagnosis.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in: what all rows of one key in one log tenant tell together.
 *
 * @param key what addresses it
 * @param tenant the tenant whose log it comes from
 * @param facts what is known of each field
 * @param correlationIds every correlation ID that a row gave
 * @param rows how many different rows tell of it, at least 1
 */
public record SignInEvent(SignInKey key, LogTenant tenant, Facts facts, Set<CorrelationId> correlationIds, int rows) {

    /** How long late rows may still change risk and authentication steps (Microsoft: up to two hours). */
    public static final Duration SETTLING = Duration.ofHours(2);

    /** Copies the IDs. */
    public SignInEvent {
        correlationIds = Set.copyOf(correlationIds);
    }

    /**
     * Merges rows into the sign-in that they tell of. The order and repetition of rows make no difference.
     *
     * @param rows at least one row, all of the same key and log tenant
     */
    public static SignInEvent of(Collection<SignInRow> rows) {
        return RowMerge.merge(rows);
    }

    /** What is known of the field. */
    public <T> Fact<T> fact(SignInField<T> field) {
        return facts.get(field);
    }

    /** When it happened. Every row has a time: one without is refused at import. */
    public Instant at() {
        return fact(SignInFields.AT).value().orElseThrow();
    }

    /** The request ID where the key is one. */
    public Optional<RequestId> requestId() {
        return key.isRequestId() ? Optional.of(new RequestId(key.value())) : Optional.empty();
    }

    /** The error code where it was told; 0 is success. */
    public Optional<Integer> errorCode() {
        return fact(SignInFields.ERROR_CODE).value().map(Long::intValue);
    }

    /** How it ended: the log's own status where it tells one, else by the error code. */
    public Outcome outcome() {
        @Nullable Integer code = errorCode().orElse(null);
        return fact(SignInFields.STATUS_TEXT).value().flatMap(Outcome::parse).orElseGet(() -> Outcome.ofCode(code));
    }

    /** Who signed in and how. */
    public SignInType type() {
        return fact(SignInFields.TYPE).value().flatMap(SignInType::parse).orElse(SignInType.UNKNOWN);
    }

    /** The policies told, or an empty list; ask {@code fact(POLICIES).state()} what an empty list means. */
    public List<AppliedPolicy> policies() {
        return fact(SignInFields.POLICIES).value().orElse(List.of());
    }

    /** The policies in force whose demand was not met. None where the sign-in went through. */
    public List<AppliedPolicy> decidingPolicies() {
        boolean passed = outcome() == Outcome.SUCCESS
                && !fact(SignInFields.CONDITIONAL_ACCESS_STATUS).is("failure");
        return passed
                ? List.of()
                : policies().stream().filter(AppliedPolicy::failed).toList();
    }

    /**
     * The same sign-in with what is true only now: fields that late rows may still fill say so while it is younger than
     * {@link #SETTLING}.
     */
    public SignInEvent asOf(Instant now) {
        if (!now.isBefore(at().plus(SETTLING))) {
            return this;
        }
        Facts.Builder changed = facts.toBuilder();
        for (SignInField<?> field : SignInFields.all()) {
            if (field.settlesLate() && facts.get(field).state() == FactState.ABSENT) {
                changed.put(field, Fact.untold(FactState.MAY_CHANGE));
            }
        }
        return new SignInEvent(key, tenant, changed.build(), correlationIds, rows);
    }
}
