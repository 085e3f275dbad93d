package dev.signindiagnosis.sample;

import java.time.Instant;
import tools.jackson.databind.node.ArrayNode;

/**
 * One step of proving who one is, as in {@code authenticationDetails}.
 *
 * @param secondsLater after the sign-in's own time
 * @param method for example {@code Password}
 * @param detail for example {@code Password Hash Sync}; may be empty
 * @param succeeded whether it did
 * @param result in the log's words
 * @param requirement for example {@code Multifactor authentication}
 */
record Step(int secondsLater, String method, String detail, boolean succeeded, String result, String requirement) {

    private static final String FIRST = "Primary authentication";

    private static final String SECOND = "Multifactor authentication";

    /** The right password. */
    static Step password() {
        return new Step(0, "Password", "Password Hash Sync", true, "Correct password", FIRST);
    }

    /** A wrong password. */
    static Step wrongPassword() {
        return new Step(0, "Password", "Password Hash Sync", false, "Invalid username or password", FIRST);
    }

    /** The prompt in the app, answered. */
    static Step approved() {
        return mfa("Mobile app notification", true, "MFA successfully completed");
    }

    /** A token from before stands for the second factor. */
    static Step byToken() {
        return new Step(0, "Previously satisfied", "", true, "MFA requirement satisfied by claim in the token", SECOND);
    }

    /** A second factor with this outcome. */
    static Step mfa(String method, boolean succeeded, String result) {
        return new Step(8, method, "", succeeded, result, SECOND);
    }

    /** Adds the step to {@code authenticationDetails}. */
    void addTo(ArrayNode steps, Instant signInAt) {
        steps.addObject()
                .put(
                        "authenticationStepDateTime",
                        signInAt.plusSeconds(secondsLater).toString())
                .put("authenticationMethod", method)
                .put("authenticationMethodDetail", detail)
                .put("succeeded", succeeded)
                .put("authenticationStepResultDetail", result)
                .put("authenticationStepRequirement", requirement);
    }
}
