package dev.signindiagnosis.rule;

/**
 * A place in the admin centre that an action can lead to. Which address it has, and whether the sign-in holds the ID
 * that the address needs, is for the page to say.
 */
public enum Place {
    /** The deciding Conditional Access policy; needs {@code policy.id}. */
    POLICY("policy"),
    /** The list of Conditional Access policies. */
    POLICIES("policies"),
    /** The locations that policies name. */
    NAMED_LOCATIONS("namedLocations"),
    /** What-if of Conditional Access. */
    WHAT_IF("whatIf"),
    /** The user; needs {@code user.id}. */
    USER("user"),
    /** The user's authentication methods; needs {@code user.id}. */
    USER_AUTHENTICATION_METHODS("userAuthenticationMethods"),
    /** The list of users, with the deleted ones and per-user MFA. */
    USERS("users"),
    /** The list of devices. The row lacks a device's object ID. */
    DEVICES("devices"),
    /** The list of enterprise applications. The row lacks an application's object ID. */
    ENTERPRISE_APPS("enterpriseApps"),
    /** The application's registration; needs {@code application.id}, works in its own tenant only. */
    APP_REGISTRATION("appRegistration"),
    /** The secrets and certificates of the registration; needs {@code application.id}. */
    APP_CREDENTIALS("appCredentials"),
    /** The sign-in logs. */
    SIGN_IN_LOGS("signInLogs"),
    /** Which methods users may register. */
    AUTHENTICATION_METHODS_POLICY("authenticationMethodsPolicy"),
    /** Block and unblock users, fraud reports. */
    MFA_BLOCKED_USERS("mfaBlockedUsers"),
    /** Smart lockout and banned passwords. */
    PASSWORD_PROTECTION("passwordProtection"),
    /** Self-service password reset. */
    PASSWORD_RESET("passwordReset"),
    /** Which consent users may give. */
    CONSENT_SETTINGS("consentSettings"),
    /** Requests that wait for an administrator's consent. */
    CONSENT_REQUESTS("consentRequests"),
    /** Who may invite guests, and from where. */
    EXTERNAL_COLLABORATION("externalCollaboration"),
    /** Cross-tenant access settings. */
    CROSS_TENANT_ACCESS("crossTenantAccess"),
    /** Users at risk. */
    RISKY_USERS("riskyUsers"),
    /** Risky sign-ins. */
    RISKY_SIGN_INS("riskySignIns"),
    /** Properties of the tenant, with Security Defaults. */
    TENANT_PROPERTIES("tenantProperties");

    private final String id;

    Place(String id) {
        this.id = id;
    }

    /** The name in rule files and in {@link Action#link()}. */
    public String id() {
        return id;
    }
}
