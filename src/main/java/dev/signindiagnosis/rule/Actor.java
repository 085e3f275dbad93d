package dev.signindiagnosis.rule;

import java.util.Arrays;

/** Who must act. */
public enum Actor {
    /** There is nothing to mend. */
    NOBODY("nobody"),
    /** The person who signs in. */
    USER("user"),
    /** First-line support. */
    HELPDESK("helpdesk"),
    /** Who administers accounts, methods and applications in Entra. */
    IDENTITY_ADMIN("identityAdmin"),
    /** Who owns the Conditional Access policy. */
    POLICY_OWNER("policyOwner"),
    /** Who administers devices in Intune. */
    DEVICE_ADMIN("deviceAdmin"),
    /** Who owns or develops the application. */
    APP_OWNER("appOwner"),
    /** Who runs Active Directory, AD FS or the pass-through agents. */
    ON_PREMISES_ADMIN("onPremisesAdmin"),
    /** Who judges risk and attacks. */
    SECURITY_TEAM("securityTeam"),
    /** An administrator of the other organisation. */
    OTHER_TENANT("otherTenant"),
    /** Microsoft. */
    MICROSOFT("microsoft");

    private final String id;

    Actor(String id) {
        this.id = id;
    }

    /**
     * The actor of that name.
     *
     * @throws IllegalArgumentException where nobody is called so
     */
    public static Actor of(String id) {
        return Arrays.stream(values())
                .filter(actor -> actor.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + id));
    }

    /** The name in JSON, rule files and word lists. */
    public String id() {
        return id;
    }
}
