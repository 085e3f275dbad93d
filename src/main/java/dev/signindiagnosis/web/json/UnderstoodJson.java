package dev.signindiagnosis.web.json;

import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.RequestId;
import dev.signindiagnosis.web.Words;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a question; see {@link Understood}.
 *
 * @param requestId request or trace ID
 * @param correlationId correlation ID
 * @param errorCodes AADSTS numbers in order of appearance
 * @param decidingCode the specific one of them
 * @param otherCodes codes of neighbouring systems
 * @param suberror of a token error
 * @param at when it happened
 * @param atZone told, utcByFormat or assumed; null where the time is
 * @param alternatives further events in the same text
 * @param user user name
 * @param applicationId the client application's ID
 * @param applicationName its name
 * @param tenantId tenant ID or domain
 * @param resourceId the ID of what the token was asked for
 * @param ignored values that look like IDs and are something else
 * @param conflicts what does not agree
 */
record UnderstoodJson(
        @Nullable String requestId,
        @Nullable String correlationId,
        List<Integer> errorCodes,
        @Nullable Integer decidingCode,
        List<String> otherCodes,
        @Nullable String suberror,
        @Nullable Instant at,
        @Nullable String atZone,
        List<AlternativeJson> alternatives,
        @Nullable String user,
        @Nullable String applicationId,
        @Nullable String applicationName,
        @Nullable String tenantId,
        @Nullable String resourceId,
        List<IgnoredJson> ignored,
        List<ConflictJson> conflicts) {

    /**
     * Another event in the same text.
     *
     * @param requestId its request ID
     * @param correlationId its correlation ID
     * @param at its time
     */
    record AlternativeJson(
            @Nullable String requestId,
            @Nullable String correlationId,
            @Nullable Instant at) {}

    /**
     * A value that was set aside.
     *
     * @param value as written
     * @param reason what it is, in words
     */
    record IgnoredJson(String value, String reason) {}

    /**
     * Two parts of a question that do not agree.
     *
     * @param field its name
     * @param taken the value that was used
     * @param other the value that was not
     */
    record ConflictJson(String field, String taken, String other) {}

    /**
     * The reading in JSON.
     *
     * @param found whether it led to a sign-in; else the GUIDs of unknown role are told with what was tried
     */
    static UnderstoodJson of(Understood read, boolean found, Words words) {
        return new UnderstoodJson(
                id(read.requestId()),
                id(read.correlationId()),
                read.errorCodes(),
                read.decidingCode(),
                read.otherCodes(),
                read.suberror(),
                read.at(),
                read.atZone() == null ? null : read.atZone().id(),
                read.alternatives().stream().map(UnderstoodJson::alternative).toList(),
                read.user(),
                read.applicationId(),
                read.applicationName(),
                read.tenantId(),
                read.resourceId(),
                ignored(read, found, words),
                read.conflicts().stream()
                        .map(conflict -> new ConflictJson(conflict.field(), conflict.taken(), conflict.other()))
                        .toList());
    }

    private static List<IgnoredJson> ignored(Understood read, boolean found, Words words) {
        Stream<IgnoredJson> aside = read.ignored().stream()
                .map(value -> new IgnoredJson(
                        value.value(), words.say("ignored." + value.what().id())));
        Stream<IgnoredJson> tried = read.bareIds().stream().map(id -> new IgnoredJson(id, words.say("ignored.tried")));
        return found ? aside.toList() : Stream.concat(tried, aside).toList();
    }

    private static AlternativeJson alternative(Understood.Alternative other) {
        return new AlternativeJson(id(other.requestId()), id(other.correlationId()), other.at());
    }

    private static @Nullable String id(@Nullable RequestId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String id(@Nullable CorrelationId id) {
        return id == null ? null : id.value();
    }
}
