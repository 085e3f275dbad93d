package dev.signindiagnosis.paste;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.RequestId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a pasted text or from form fields. Nothing here is guessed: what the text does not hold is null or
 * empty.
 *
 * @param requestId request or trace ID
 * @param correlationId correlation ID
 * @param errorCodes AADSTS numbers in order of appearance, each once
 * @param decidingCode the specific one of them: of nested codes the last
 * @param otherCodes codes of neighbouring systems, with their prefix: {@code AADB2C90118}, {@code ACS50008}
 * @param suberror {@code suberror} of a token error
 * @param at when it happened
 * @param atZone where the zone of {@code at} comes from; null where {@code at} is
 * @param alternatives further events that the same text tells of, with their own IDs and times
 * @param user user name as told; never a placeholder
 * @param applicationId the client application's ID
 * @param applicationName its name, or an identifier that is no GUID
 * @param tenantId tenant ID or domain as told
 * @param resourceId the ID of what the token was asked for
 * @param ignored values that look like IDs and are something else, with the reason
 * @param conflicts what contradicts itself in the text
 * @param bareIds GUIDs in lower case whose role the text does not tell, where it tells no request or correlation ID: they
 *     can be either, or something else
 * @param messageFacts what the message tells beside, by name: see {@link MessageFacts}
 */
public record Understood(
        @Nullable RequestId requestId,
        @Nullable CorrelationId correlationId,
        List<Integer> errorCodes,
        @Nullable Integer decidingCode,
        List<String> otherCodes,
        @Nullable String suberror,
        @Nullable Instant at,
        @Nullable ZoneOrigin atZone,
        List<Alternative> alternatives,
        @Nullable String user,
        @Nullable String applicationId,
        @Nullable String applicationName,
        @Nullable String tenantId,
        @Nullable String resourceId,
        List<SetAside> ignored,
        List<Conflict> conflicts,
        List<String> bareIds,
        Map<String, String> messageFacts) {

    /** Copies the lists. */
    public Understood {
        errorCodes = List.copyOf(errorCodes);
        otherCodes = List.copyOf(otherCodes);
        alternatives = List.copyOf(alternatives);
        ignored = List.copyOf(ignored);
        conflicts = List.copyOf(conflicts);
        bareIds = List.copyOf(bareIds);
        messageFacts = Collections.unmodifiableMap(new TreeMap<>(messageFacts));
    }

    /** The same reading with these contradictions. */
    public Understood withConflicts(List<Conflict> found) {
        return new Understood(
                requestId,
                correlationId,
                errorCodes,
                decidingCode,
                otherCodes,
                suberror,
                at,
                atZone,
                alternatives,
                user,
                applicationId,
                applicationName,
                tenantId,
                resourceId,
                ignored,
                found,
                bareIds,
                messageFacts);
    }

    /** Nothing was read. */
    public static final Understood NOTHING = new Understood(
            null, null, List.of(), null, List.of(), null, null, null, List.of(), null, null, null, null, null,
            List.of(), List.of(), List.of(), Map.of());

    /** Where the zone of a time comes from. */
    public enum ZoneOrigin {
        /** The text says it: {@code Z}, an offset, or a zone field. */
        TOLD("told"),
        /** The format is known to be UTC. */
        UTC_BY_FORMAT("utcByFormat"),
        /** Nothing tells; the reader's zone was taken. */
        ASSUMED("assumed");

        private final String id;

        ZoneOrigin(String id) {
            this.id = id;
        }

        /** The name in JSON and in word lists. */
        public String id() {
            return id;
        }
    }

    /**
     * Another event in the same text.
     *
     * @param requestId its request ID
     * @param correlationId its correlation ID
     * @param at its time
     */
    public record Alternative(
            @Nullable RequestId requestId,
            @Nullable CorrelationId correlationId,
            @Nullable Instant at) {}

    /**
     * A value that was not taken for an ID of the sign-in.
     *
     * @param value the value as written
     * @param what what it is
     */
    public record SetAside(String value, IdKind what) {}

    /** What a GUID or a number in a text is, other than a request or correlation ID. The key is {@link #id()}. */
    public enum IdKind {
        /** The client application. */
        APPLICATION("application"),
        /** What the token was asked for. */
        RESOURCE("resource"),
        /** A tenant. */
        TENANT("tenant"),
        /** A user's or other object's ID. */
        USER("user"),
        /** A device. */
        DEVICE("device"),
        /** A policy. */
        POLICY("policy"),
        /** A session, state or nonce. */
        SESSION("session"),
        /** An Azure subscription. */
        SUBSCRIPTION("subscription"),
        /** A document or page footer. */
        DOCUMENT("document"),
        /** A GUID whose role the text does not tell. */
        UNNAMED("unnamed"),
        /** Looks like a GUID and is none: a digit is missing or wrong. */
        MISSPELLED("misspelled"),
        /** A code of a client library or of Windows. */
        CLIENT_CODE("clientCode"),
        /** The client's own request ID to another service, for example Graph. */
        OTHER_SERVICE("otherService");

        private final String id;

        IdKind(String id) {
            this.id = id;
        }

        /** The name in JSON and in word lists. */
        public String id() {
            return id;
        }
    }

    /**
     * Two parts of the question that do not agree.
     *
     * @param field the name in JSON: {@code requestId}, {@code correlationId}, {@code at}, {@code errorCode} …
     * @param taken the value that was used
     * @param other the value that was not
     */
    public record Conflict(String field, String taken, String other) {}
}
