package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.SignInType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that never was, to be told in every log shape.
 *
 * @param type who signed in and how
 * @param id the request ID
 * @param correlationId the client's ID
 * @param at when, in whole seconds
 * @param tenant the log's tenant, which is also home and resource tenant
 * @param who the user or the service principal
 * @param application the client application
 * @param resource what the token was asked for
 * @param code the error code
 * @param reason why it failed, or null
 * @param detail additional details, or null
 * @param ip the address
 * @param device the device
 * @param place city, state and country
 * @param accessStatus Conditional Access status in Graph's spelling
 * @param policies the policies listed
 * @param steps the authentication steps
 * @param risk the level of risk during sign-in
 * @param requirement the authentication requirement
 * @param sessionId the session
 */
public record MadeUpSignIn(
        SignInType type,
        String id,
        String correlationId,
        Instant at,
        String tenant,
        Party who,
        Party application,
        Party resource,
        int code,
        @Nullable String reason,
        @Nullable String detail,
        String ip,
        Device device,
        List<String> place,
        String accessStatus,
        List<Policy> policies,
        List<Step> steps,
        String risk,
        String requirement,
        String sessionId) {

    /** Somebody or something: object ID, display name, and sign-in name where it has one. */
    public record Party(String id, String name, String signInName) {}

    /** A device; compliance may be untold. */
    public record Device(
            String id,
            String name,
            String system,
            String browser,
            @Nullable Boolean compliant) {}

    /** A policy; the conditions are a bit mask. */
    public record Policy(String id, String name, String result, List<String> grants, int satisfied, int missed) {}

    /** A step. */
    public record Step(String method, String detail, boolean succeeded, String result, String requirement) {}

    /** Whether a user, rather than an application, signed in. */
    public boolean ofUser() {
        return type == SignInType.INTERACTIVE_USER
                || type == SignInType.NON_INTERACTIVE_USER
                || type == SignInType.ADFS;
    }
}
