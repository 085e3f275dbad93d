package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.RequestId;
import dev.signindiagnosis.signin.SignInType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for. Every part that is there must fit; a part that is null fits everything. Names are compared
 * as {@link FoldedText} folds them, without regard to case. A text of nothing but blanks is a part that is null.
 *
 * @param requestId the request ID, as key or as the row's original request ID
 * @param correlationId one of the sign-in's correlation IDs
 * @param user the start of a user name, an alternate name, what was typed to sign in, or a display name or a later word
 *     of it; a whole object ID; also the name or ID of a service principal; see {@link SearchedNames#USER}
 * @param application the start of an application's name or of a word of it, or a whole application ID
 * @param resource the same for the resource
 * @param errorCode the error code
 * @param tenant the log tenant
 * @param outcome how it ended
 * @param type who signed in and how
 * @param policy ID or start of the name of a policy that the log lists with the sign-in
 * @param country two letters
 * @param from the earliest moment, included
 * @param to the latest moment, included
 * @param near the moment asked for: candidates nearest to it come first, on both sides; null means newest first
 */
public record SignInQuery(
        @Nullable RequestId requestId,
        @Nullable CorrelationId correlationId,
        @Nullable String user,
        @Nullable String application,
        @Nullable String resource,
        @Nullable Integer errorCode,
        @Nullable LogTenant tenant,
        @Nullable Outcome outcome,
        @Nullable SignInType type,
        @Nullable String policy,
        @Nullable String country,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Instant near) {

    /** Leaves blank texts open. */
    public SignInQuery {
        user = textOrNull(user);
        application = textOrNull(application);
        resource = textOrNull(resource);
        policy = textOrNull(policy);
        country = textOrNull(country);
    }

    /** A query that fits everything, to be narrowed. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same query, to be changed part by part. */
    public Builder toBuilder() {
        return builder()
                .requestId(requestId)
                .correlationId(correlationId)
                .user(user)
                .application(application)
                .resource(resource)
                .errorCode(errorCode)
                .tenant(tenant)
                .outcome(outcome)
                .type(type)
                .policy(policy)
                .country(country)
                .between(from, to)
                .near(near);
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || FoldedText.fold(text).isEmpty() ? null : text;
    }

    /** Narrows a query part by part; a null part is left open. */
    public static final class Builder {
        private @Nullable RequestId requestId;
        private @Nullable CorrelationId correlationId;
        private @Nullable String user;
        private @Nullable String application;
        private @Nullable String resource;
        private @Nullable Integer errorCode;
        private @Nullable LogTenant tenant;
        private @Nullable Outcome outcome;
        private @Nullable SignInType type;
        private @Nullable String policy;
        private @Nullable String country;
        private @Nullable Instant from;
        private @Nullable Instant to;
        private @Nullable Instant near;

        private Builder() {}

        /** Looks for a request ID. */
        public Builder requestId(@Nullable RequestId value) {
            requestId = value;
            return this;
        }

        /** Looks for a correlation ID. */
        public Builder correlationId(@Nullable CorrelationId value) {
            correlationId = value;
            return this;
        }

        /** Looks for a user or service principal by name, start of a name, or object ID. */
        public Builder user(@Nullable String value) {
            user = value;
            return this;
        }

        /** Looks for an application by name, start of a name, or ID. */
        public Builder application(@Nullable String value) {
            application = value;
            return this;
        }

        /** Looks for a resource by name, start of a name, or ID. */
        public Builder resource(@Nullable String value) {
            resource = value;
            return this;
        }

        /** Looks for an error code. */
        public Builder errorCode(@Nullable Integer value) {
            errorCode = value;
            return this;
        }

        /** Looks in one log tenant. */
        public Builder tenant(@Nullable LogTenant value) {
            tenant = value;
            return this;
        }

        /** Looks for one outcome. */
        public Builder outcome(@Nullable Outcome value) {
            outcome = value;
            return this;
        }

        /** Looks for one type of sign-in. */
        public Builder type(@Nullable SignInType value) {
            type = value;
            return this;
        }

        /** Looks for a policy by ID or start of its name. */
        public Builder policy(@Nullable String value) {
            policy = value;
            return this;
        }

        /** Looks for a country by its two letters. */
        public Builder country(@Nullable String value) {
            country = value;
            return this;
        }

        /** Looks between two moments, both included; null leaves a side open. */
        public Builder between(@Nullable Instant earliest, @Nullable Instant latest) {
            from = earliest;
            to = latest;
            return this;
        }

        /** Puts those nearest to a moment first. */
        public Builder near(@Nullable Instant value) {
            near = value;
            return this;
        }

        /** The query. */
        public SignInQuery build() {
            return new SignInQuery(
                    requestId,
                    correlationId,
                    user,
                    application,
                    resource,
                    errorCode,
                    tenant,
                    outcome,
                    type,
                    policy,
                    country,
                    from,
                    to,
                    near);
        }
    }
}
