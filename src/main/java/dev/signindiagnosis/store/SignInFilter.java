package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which sign-ins are counted or deleted. Unlike {@link SignInQuery}, which finds what somebody may have meant, a filter
 * is exact: IDs and names fit as a whole, compared as {@link FoldedText} folds them. Every part that is there must fit;
 * a part that is null fits everything.
 *
 * @param subject who signed in
 * @param application ID of the application; its name where the log told no ID
 * @param resource ID of the resource; its name where the log told no ID
 * @param errorCode the error code
 * @param decidingPolicy ID of a policy in force whose demand was not met; its name where the log told no ID
 * @param country two letters
 * @param address IP address
 * @param tenant the log tenant
 * @param outcome how it ended
 * @param type who signed in and how
 * @param from the earliest moment, included
 * @param until the moment at which the filter ends, not included
 */
public record SignInFilter(
        @Nullable Subject subject,
        @Nullable String application,
        @Nullable String resource,
        @Nullable Integer errorCode,
        @Nullable String decidingPolicy,
        @Nullable String country,
        @Nullable String address,
        @Nullable LogTenant tenant,
        @Nullable Outcome outcome,
        @Nullable SignInType type,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Every sign-in. */
    public static final SignInFilter ALL =
            new SignInFilter(null, null, null, null, null, null, null, null, null, null, null, null);

    /** The sign-ins of a subject. */
    public static SignInFilter of(Subject subject) {
        return ALL.withSubject(subject);
    }

    /** The sign-ins before a moment. */
    public static SignInFilter before(Instant moment) {
        return ALL.between(null, moment);
    }

    /** Whether the sign-in fits. */
    public boolean fits(SignInEvent signIn) {
        return (subject == null || subject.fits(signIn))
                && firstFits(application, signIn, List.of(SignInFields.APPLICATION_ID, SignInFields.APPLICATION_NAME))
                && firstFits(resource, signIn, List.of(SignInFields.RESOURCE_ID, SignInFields.RESOURCE_NAME))
                && (errorCode == null || signIn.errorCode().equals(Optional.of(errorCode)))
                && (decidingPolicy == null
                        || signIn.decidingPolicies().stream().anyMatch(policy -> isPolicy(policy, decidingPolicy)))
                && firstFits(country, signIn, List.of(SignInFields.COUNTRY))
                && firstFits(address, signIn, List.of(SignInFields.IP_ADDRESS))
                && (tenant == null || signIn.tenant().equals(tenant))
                && (outcome == null || signIn.outcome() == outcome)
                && (type == null || signIn.type() == type)
                && (from == null || !signIn.at().isBefore(from))
                && (until == null || signIn.at().isBefore(until));
    }

    private static boolean isPolicy(AppliedPolicy policy, String wanted) {
        return policy.id()
                .value()
                .or(() -> policy.name().value())
                .filter(told -> same(told, wanted))
                .isPresent();
    }

    private static boolean firstFits(@Nullable String wanted, SignInEvent signIn, List<SignInField<String>> fields) {
        return wanted == null
                || fields.stream()
                        .flatMap(field -> signIn.fact(field).value().stream())
                        .findFirst()
                        .filter(told -> same(told, wanted))
                        .isPresent();
    }

    private static boolean same(String one, String other) {
        return FoldedText.fold(one).equals(FoldedText.fold(other));
    }

    /** The same filter for one subject. */
    public SignInFilter withSubject(@Nullable Subject value) {
        return new SignInFilter(
                value,
                application,
                resource,
                errorCode,
                decidingPolicy,
                country,
                address,
                tenant,
                outcome,
                type,
                from,
                until);
    }

    /** The same filter for one application. */
    public SignInFilter withApplication(@Nullable String value) {
        return new SignInFilter(
                subject,
                value,
                resource,
                errorCode,
                decidingPolicy,
                country,
                address,
                tenant,
                outcome,
                type,
                from,
                until);
    }

    /** The same filter for one resource. */
    public SignInFilter withResource(@Nullable String value) {
        return new SignInFilter(
                subject,
                application,
                value,
                errorCode,
                decidingPolicy,
                country,
                address,
                tenant,
                outcome,
                type,
                from,
                until);
    }

    /** The same filter for one error code. */
    public SignInFilter withErrorCode(@Nullable Integer value) {
        return new SignInFilter(
                subject,
                application,
                resource,
                value,
                decidingPolicy,
                country,
                address,
                tenant,
                outcome,
                type,
                from,
                until);
    }

    /** The same filter for one deciding policy. */
    public SignInFilter withDecidingPolicy(@Nullable String value) {
        return new SignInFilter(
                subject, application, resource, errorCode, value, country, address, tenant, outcome, type, from, until);
    }

    /** The same filter for one country. */
    public SignInFilter withCountry(@Nullable String value) {
        return new SignInFilter(
                subject,
                application,
                resource,
                errorCode,
                decidingPolicy,
                value,
                address,
                tenant,
                outcome,
                type,
                from,
                until);
    }

    /** The same filter for one address. */
    public SignInFilter withAddress(@Nullable String value) {
        return new SignInFilter(
                subject,
                application,
                resource,
                errorCode,
                decidingPolicy,
                country,
                value,
                tenant,
                outcome,
                type,
                from,
                until);
    }

    /** The same filter for one log tenant. */
    public SignInFilter withTenant(@Nullable LogTenant value) {
        return new SignInFilter(
                subject,
                application,
                resource,
                errorCode,
                decidingPolicy,
                country,
                address,
                value,
                outcome,
                type,
                from,
                until);
    }

    /** The same filter for one outcome. */
    public SignInFilter withOutcome(@Nullable Outcome value) {
        return new SignInFilter(
                subject,
                application,
                resource,
                errorCode,
                decidingPolicy,
                country,
                address,
                tenant,
                value,
                type,
                from,
                until);
    }

    /** The same filter for one type of sign-in. */
    public SignInFilter withType(@Nullable SignInType value) {
        return new SignInFilter(
                subject,
                application,
                resource,
                errorCode,
                decidingPolicy,
                country,
                address,
                tenant,
                outcome,
                value,
                from,
                until);
    }

    /** The same filter between two moments, the first included; null leaves a side open. */
    public SignInFilter between(@Nullable Instant first, @Nullable Instant end) {
        return new SignInFilter(
                subject,
                application,
                resource,
                errorCode,
                decidingPolicy,
                country,
                address,
                tenant,
                outcome,
                type,
                first,
                end);
    }
}
