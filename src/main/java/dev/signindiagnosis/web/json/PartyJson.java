package dev.signindiagnosis.web.json;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import org.jspecify.annotations.Nullable;

/** Who and what took part in a sign-in. */
final class PartyJson {

    private static final String NOT_AGENTIC = "notAgentic";

    private PartyJson() {}

    /**
     * Something with an ID and a name.
     *
     * @param id its ID
     * @param name its name
     */
    record NamedJson(@Nullable String id, @Nullable String name) {}

    /**
     * A user.
     *
     * @param id object ID
     * @param name user principal name
     * @param displayName display name
     * @param type member or guest
     */
    record UserJson(
            @Nullable String id,
            @Nullable String name,
            @Nullable String displayName,
            @Nullable String type) {}

    /**
     * An application that signed in as itself.
     *
     * @param id object ID of the service principal
     * @param name its name
     * @param credentialType which kind of credential
     * @param credentialKeyId which secret or certificate
     * @param credentialThumbprint thumbprint of the certificate
     */
    record ServicePrincipalJson(
            @Nullable String id,
            @Nullable String name,
            @Nullable String credentialType,
            @Nullable String credentialKeyId,
            @Nullable String credentialThumbprint) {}

    /**
     * An AI agent with an identity of its own.
     *
     * @param type which kind of agent
     * @param subjectType for whom it acts
     * @param subjectParentId the parent of that identity
     * @param parentApplicationId the application that it belongs to
     */
    record AgentJson(
            @Nullable String type,
            @Nullable String subjectType,
            @Nullable String subjectParentId,
            @Nullable String parentApplicationId) {}

    /**
     * The tenant whose log tells of the sign-in.
     *
     * @param id its ID
     */
    record LogTenantJson(@Nullable String id) {}

    /**
     * The tenants that took part.
     *
     * @param home where the account lives
     * @param resource the tenant signed in to
     * @param appOwner the owner of the application
     */
    record TenantsJson(
            @Nullable NamedJson home,
            @Nullable NamedJson resource,
            @Nullable NamedJson appOwner) {}

    static UserJson user(SignInEvent signIn) {
        return new UserJson(
                Told.value(signIn, SignInFields.USER_ID),
                Told.value(signIn, SignInFields.USER_NAME),
                Told.value(signIn, SignInFields.USER_DISPLAY_NAME),
                Told.value(signIn, SignInFields.USER_TYPE));
    }

    /** Null where the log tells of none. */
    static @Nullable ServicePrincipalJson servicePrincipal(SignInEvent signIn) {
        String id = Told.value(signIn, SignInFields.SERVICE_PRINCIPAL_ID);
        String name = Told.value(signIn, SignInFields.SERVICE_PRINCIPAL_NAME);
        if (id == null && name == null) {
            return null;
        }
        return new ServicePrincipalJson(
                id,
                name,
                Told.value(signIn, SignInFields.CREDENTIAL_TYPE),
                Told.value(signIn, SignInFields.CREDENTIAL_KEY_ID),
                Told.value(signIn, SignInFields.CREDENTIAL_THUMBPRINT));
    }

    /** Null where the log tells of none. */
    static @Nullable AgentJson agent(SignInEvent signIn) {
        String type = Told.value(signIn, SignInFields.AGENT_TYPE);
        if (type == null || type.equalsIgnoreCase(NOT_AGENTIC)) {
            return null;
        }
        return new AgentJson(
                type,
                Told.value(signIn, SignInFields.AGENT_SUBJECT_TYPE),
                Told.value(signIn, SignInFields.AGENT_SUBJECT_PARENT_ID),
                Told.value(signIn, SignInFields.AGENT_PARENT_APPLICATION_ID));
    }

    static TenantsJson tenants(SignInEvent signIn) {
        return new TenantsJson(
                named(
                        Told.value(signIn, SignInFields.HOME_TENANT_ID),
                        Told.value(signIn, SignInFields.HOME_TENANT_NAME)),
                named(Told.value(signIn, SignInFields.RESOURCE_TENANT_ID), null),
                named(Told.value(signIn, SignInFields.APP_OWNER_TENANT_ID), null));
    }

    private static @Nullable NamedJson named(@Nullable String id, @Nullable String name) {
        return id == null && name == null ? null : new NamedJson(id, name);
    }
}
