package dev.signindiagnosis.web.json;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in as the log tells it. What the log does not tell is null.
 *
 * @param key what addresses it
 * @param requestId null where the log gave no GUID
 * @param correlationId the first of the correlation IDs
 * @param correlationIds every correlation ID of its rows
 * @param originalRequestId the first request of its sequence
 * @param at when it happened
 * @param type who signed in and how
 * @param status success, interrupted, failure or unknown
 * @param errorCode null where the log does not tell
 * @param user the user
 * @param servicePrincipal the application that signed in as itself; null where a user did
 * @param agent the agent; null where none took part
 * @param application the client application
 * @param resource what the token was asked for
 * @param logTenant the tenant whose log tells of it
 * @param tenants the tenants that took part
 * @param device the device
 * @param client what the user signed in with
 * @param ipAddress as the log spells it
 * @param place where from
 * @param risk what Identity Protection saw
 * @param conditionalAccessStatus success, failure or notApplied
 * @param authenticationRequirement the stage reached, not what was demanded
 */
record SignInJson(
        String key,
        @Nullable String requestId,
        @Nullable String correlationId,
        List<String> correlationIds,
        @Nullable String originalRequestId,
        Instant at,
        String type,
        String status,
        @Nullable Integer errorCode,
        PartyJson.UserJson user,
        PartyJson.@Nullable ServicePrincipalJson servicePrincipal,
        PartyJson.@Nullable AgentJson agent,
        PartyJson.NamedJson application,
        PartyJson.NamedJson resource,
        PartyJson.LogTenantJson logTenant,
        PartyJson.TenantsJson tenants,
        CircumstancesJson.DeviceJson device,
        CircumstancesJson.ClientJson client,
        @Nullable String ipAddress,
        CircumstancesJson.PlaceJson place,
        CircumstancesJson.RiskJson risk,
        @Nullable String conditionalAccessStatus,
        @Nullable String authenticationRequirement) {

    static SignInJson of(SignInEvent signIn) {
        return new SignInJson(
                signIn.key().value(),
                Told.requestId(signIn),
                Told.correlationId(signIn),
                Told.correlationIds(signIn),
                Told.value(signIn, SignInFields.ORIGINAL_REQUEST_ID),
                signIn.at(),
                signIn.type().id(),
                signIn.outcome().id(),
                Told.errorCode(signIn),
                PartyJson.user(signIn),
                PartyJson.servicePrincipal(signIn),
                PartyJson.agent(signIn),
                new PartyJson.NamedJson(
                        Told.value(signIn, SignInFields.APPLICATION_ID),
                        Told.value(signIn, SignInFields.APPLICATION_NAME)),
                new PartyJson.NamedJson(
                        Told.value(signIn, SignInFields.RESOURCE_ID), Told.value(signIn, SignInFields.RESOURCE_NAME)),
                new PartyJson.LogTenantJson(Told.logTenant(signIn)),
                PartyJson.tenants(signIn),
                CircumstancesJson.device(signIn),
                CircumstancesJson.client(signIn),
                Told.value(signIn, SignInFields.IP_ADDRESS),
                CircumstancesJson.place(signIn),
                CircumstancesJson.risk(signIn),
                Told.value(signIn, SignInFields.CONDITIONAL_ACCESS_STATUS),
                Told.value(signIn, SignInFields.AUTHENTICATION_REQUIREMENT));
    }
}
