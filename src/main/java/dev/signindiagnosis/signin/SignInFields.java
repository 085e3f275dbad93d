package dev.signindiagnosis.signin;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every field of a sign-in that a rule, a page or a search can ask for. The names are a public promise; what a field
 * means is Graph's beta {@code signIn} resource type, named at each.
 */
public final class SignInFields {

    private static final List<SignInField<?>> ALL = new ArrayList<>();

    /** When it happened: {@code createdDateTime}, never the time of ingestion. */
    public static final SignInField<Instant> AT = time("at");

    /** When the log stream took the row in: envelope {@code time}, {@code TimeGenerated}. */
    public static final SignInField<Instant> INGESTED_AT = time("ingestedAt");

    /** {@link SignInType#id()}: {@code signInEventTypes}, log category, table or file columns. */
    public static final SignInField<String> TYPE = text("type");

    /** {@code isInteractive}. */
    public static final SignInField<Boolean> INTERACTIVE = flag("interactive");

    /** The portal's own status: Success, Failure or Interrupted. */
    public static final SignInField<String> STATUS_TEXT = text("status.text");

    /** {@code status.errorCode}, {@code resultType}; 0 is success. */
    public static final SignInField<Long> ERROR_CODE = number("errorCode");

    /** {@code status.failureReason}, {@code resultDescription}. */
    public static final SignInField<String> FAILURE_REASON = text("status.failureReason");

    /** {@code status.additionalDetails}: often the MFA result. */
    public static final SignInField<String> ADDITIONAL_DETAILS = text("status.additionalDetails");

    /** {@code correlationId}, in lower case: the client's own; of the envelope's and the inner one the inner. */
    public static final SignInField<String> CORRELATION_ID = text("correlationId");

    /** The first request of the sequence; one per attempt. */
    public static final SignInField<String> ORIGINAL_REQUEST_ID = text("originalRequestId");

    /** {@code processingTimeInMilliseconds}. */
    public static final SignInField<Long> PROCESSING_MILLISECONDS = number("processingMilliseconds");

    /** The user switched flagging on while reproducing the error. */
    public static final SignInField<Boolean> FLAGGED_FOR_REVIEW = flag("flaggedForReview");

    /** {@code userId}: the object ID. */
    public static final SignInField<String> USER_ID = text("user.id");

    /** {@code userPrincipalName}; lower case in Entra's logs. */
    public static final SignInField<String> USER_NAME = text("user.name");

    /** {@code userDisplayName}, envelope {@code identity}. */
    public static final SignInField<String> USER_DISPLAY_NAME = text("user.displayName");

    /** {@code userType} in lower case: member or guest. */
    public static final SignInField<String> USER_TYPE = text("user.type");

    /** {@code alternateSignInName}. */
    public static final SignInField<String> USER_ALTERNATE_NAME = text("user.alternateName");

    /** What was typed: {@code signInIdentifier}. */
    public static final SignInField<String> SIGN_IN_IDENTIFIER = text("user.signInIdentifier");

    /** {@code signInIdentifierType}. */
    public static final SignInField<String> SIGN_IN_IDENTIFIER_TYPE = text("user.signInIdentifierType");

    /** {@code servicePrincipalId}: object ID of the one that signed in. */
    public static final SignInField<String> SERVICE_PRINCIPAL_ID = text("servicePrincipal.id");

    /** {@code servicePrincipalName}. */
    public static final SignInField<String> SERVICE_PRINCIPAL_NAME = text("servicePrincipal.name");

    /** {@code servicePrincipalCredentialKeyId}: which secret or certificate. */
    public static final SignInField<String> CREDENTIAL_KEY_ID = text("servicePrincipal.credentialKeyId");

    /** {@code servicePrincipalCredentialThumbprint}. */
    public static final SignInField<String> CREDENTIAL_THUMBPRINT = text("servicePrincipal.credentialThumbprint");

    /** {@code clientCredentialType}: clientSecret, certificate, federatedIdentityCredential … */
    public static final SignInField<String> CREDENTIAL_TYPE = text("servicePrincipal.credentialType");

    /** {@code federatedCredentialId}. */
    public static final SignInField<String> FEDERATED_CREDENTIAL_ID = text("servicePrincipal.federatedCredentialId");

    /** {@code managedServiceIdentity.msiType}: systemAssigned or userAssigned. */
    public static final SignInField<String> MANAGED_IDENTITY_TYPE = text("managedIdentity.type");

    /** {@code associatedResourceId}: the Azure resource behind it. */
    public static final SignInField<String> MANAGED_IDENTITY_RESOURCE_ID = text("managedIdentity.resourceId");

    /** {@code federatedTokenId}. */
    public static final SignInField<String> MANAGED_IDENTITY_TOKEN_ID = text("managedIdentity.federatedTokenId");

    /** {@code federatedTokenIssuer}. */
    public static final SignInField<String> MANAGED_IDENTITY_TOKEN_ISSUER =
            text("managedIdentity.federatedTokenIssuer");

    /** {@code agent.agentType}; {@code notAgentic} for everybody else. */
    public static final SignInField<String> AGENT_TYPE = text("agent.type");

    /** {@code agent.agentSubjectType}. */
    public static final SignInField<String> AGENT_SUBJECT_TYPE = text("agent.subjectType");

    /** {@code agent.agentSubjectParentId}. */
    public static final SignInField<String> AGENT_SUBJECT_PARENT_ID = text("agent.subjectParentId");

    /** {@code agent.parentAppId}. */
    public static final SignInField<String> AGENT_PARENT_APPLICATION_ID = text("agent.parentApplicationId");

    /** {@code appId}: the client application. */
    public static final SignInField<String> APPLICATION_ID = text("application.id");

    /** {@code appDisplayName}. */
    public static final SignInField<String> APPLICATION_NAME = text("application.name");

    /** {@code appServicePrincipalId}. */
    public static final SignInField<String> APPLICATION_SERVICE_PRINCIPAL_ID = text("application.servicePrincipalId");

    /** {@code resourceId}: what the token was asked for; a URL with AD FS. */
    public static final SignInField<String> RESOURCE_ID = text("resource.id");

    /** {@code resourceDisplayName}. */
    public static final SignInField<String> RESOURCE_NAME = text("resource.name");

    /** {@code resourceServicePrincipalId}; all zero where none exists. */
    public static final SignInField<String> RESOURCE_SERVICE_PRINCIPAL_ID = text("resource.servicePrincipalId");

    /** The tenant whose log this is. */
    public static final SignInField<String> LOG_TENANT_ID = text("logTenant.id");

    /** {@code homeTenantId}: where the account lives. */
    public static final SignInField<String> HOME_TENANT_ID = text("tenant.home.id");

    /** {@code homeTenantName}. */
    public static final SignInField<String> HOME_TENANT_NAME = text("tenant.home.name");

    /** {@code resourceTenantId}: the tenant signed in to. */
    public static final SignInField<String> RESOURCE_TENANT_ID = text("tenant.resource.id");

    /** {@code appOwnerTenantId}. */
    public static final SignInField<String> APP_OWNER_TENANT_ID = text("tenant.appOwner.id");

    /** {@code resourceOwnerTenantId}. */
    public static final SignInField<String> RESOURCE_OWNER_TENANT_ID = text("tenant.resourceOwner.id");

    /** {@code crossTenantAccessType}: none, b2bCollaboration … */
    public static final SignInField<String> CROSS_TENANT_ACCESS = text("tenant.crossTenantAccess");

    /** {@code isTenantRestricted}. */
    public static final SignInField<Boolean> TENANT_RESTRICTED = flag("tenant.restricted");

    /** {@code deviceDetail.deviceId}; told only for registered devices. */
    public static final SignInField<String> DEVICE_ID = text("device.id");

    /** {@code deviceDetail.displayName}. */
    public static final SignInField<String> DEVICE_NAME = text("device.name");

    /** {@code deviceDetail.operatingSystem}, as the log spells it. */
    public static final SignInField<String> DEVICE_OPERATING_SYSTEM = text("device.operatingSystem");

    /** {@code deviceDetail.browser}. */
    public static final SignInField<String> DEVICE_BROWSER = text("device.browser");

    /** {@code deviceDetail.isCompliant}; blank is not false. */
    public static final SignInField<Boolean> DEVICE_COMPLIANT = flag("device.compliant");

    /** {@code deviceDetail.isManaged}; blank is not false. */
    public static final SignInField<Boolean> DEVICE_MANAGED = flag("device.managed");

    /** {@code deviceDetail.trustType}: registered, joined or hybrid joined, as spelled. */
    public static final SignInField<String> DEVICE_TRUST_TYPE = text("device.trustType");

    /** {@code clientAppUsed}: Browser, Mobile Apps and Desktop clients, or a legacy protocol. */
    public static final SignInField<String> CLIENT_APP = text("client.app");

    /** {@code userAgent}. */
    public static final SignInField<String> USER_AGENT = text("client.userAgent");

    /** {@code ipAddress}, as spelled; may be cut short by Entra. */
    public static final SignInField<String> IP_ADDRESS = text("ipAddress");

    /** {@code ipAddressFromResourceProvider}. */
    public static final SignInField<String> RESOURCE_IP_ADDRESS = text("ipAddressFromResource");

    /** {@code autonomousSystemNumber}. */
    public static final SignInField<Long> AUTONOMOUS_SYSTEM = number("autonomousSystem");

    /** {@code isThroughGlobalSecureAccess}. */
    public static final SignInField<Boolean> GLOBAL_SECURE_ACCESS = flag("globalSecureAccess.used");

    /** {@code globalSecureAccessIpAddress}. */
    public static final SignInField<String> GLOBAL_SECURE_ACCESS_IP = text("globalSecureAccess.ipAddress");

    /** {@code location.city}; a best effort of Entra. */
    public static final SignInField<String> CITY = text("place.city");

    /** {@code location.state}. */
    public static final SignInField<String> STATE = text("place.state");

    /** {@code location.countryOrRegion}: two letters. */
    public static final SignInField<String> COUNTRY = text("place.country");

    /** {@code networkLocationDetails}: type and names, for example {@code trustedNamedLocation: Oslo office}. */
    public static final SignInField<List<String>> NETWORK_LOCATIONS = texts("place.networks");

    /** {@code riskDetail}. */
    public static final SignInField<String> RISK_DETAIL = lateText("risk.detail");

    /** {@code riskState}. */
    public static final SignInField<String> RISK_STATE = lateText("risk.state");

    /** {@code riskLevelDuringSignIn}; {@code hidden} is unlicensed, not none. */
    public static final SignInField<String> RISK_SIGN_IN = lateText("risk.levelDuringSignIn");

    /** {@code riskLevelAggregated}. */
    public static final SignInField<String> RISK_AGGREGATED = lateText("risk.levelAggregated");

    /** {@code riskEventTypes_v2}, else {@code riskEventTypes}. */
    public static final SignInField<List<String>> RISK_EVENT_TYPES = lateTexts("risk.eventTypes");

    /** {@code conditionalAccessStatus}: success, failure, notApplied. */
    public static final SignInField<String> CONDITIONAL_ACCESS_STATUS = text("conditionalAccess.status");

    /** {@code appliedConditionalAccessPolicies}: those that did not apply are listed too. */
    public static final SignInField<List<AppliedPolicy>> POLICIES =
            add(new SignInField<>("conditionalAccess.policies", SignInField.Kind.POLICIES, false, ALL.size()));

    /** {@code conditionalAccessAudiences}: application IDs. */
    public static final SignInField<List<String>> CONDITIONAL_ACCESS_AUDIENCES = texts("conditionalAccess.audiences");

    /** {@code authenticationContextClassReferences}: ID and detail. */
    public static final SignInField<List<String>> AUTHENTICATION_CONTEXTS =
            texts("conditionalAccess.authenticationContexts");

    /** {@code authenticationDetails}. */
    public static final SignInField<List<AuthenticationStep>> AUTHENTICATION_STEPS =
            add(new SignInField<>("authentication.steps", SignInField.Kind.STEPS, true, ALL.size()));

    /** {@code authenticationRequirement}: the stage reached, not what was demanded. */
    public static final SignInField<String> AUTHENTICATION_REQUIREMENT = lateText("authentication.requirement");

    /** {@code authenticationRequirementPolicies}: who asked for MFA, as {@code requirementProvider}. */
    public static final SignInField<List<String>> AUTHENTICATION_REQUIREMENT_POLICIES =
            lateTexts("authentication.requirementPolicies");

    /** {@code authenticationMethodsUsed}. */
    public static final SignInField<List<String>> AUTHENTICATION_METHODS = lateTexts("authentication.methodsUsed");

    /** {@code authenticationProtocol}; most stream rows say none. */
    public static final SignInField<String> AUTHENTICATION_PROTOCOL = text("authentication.protocol");

    /** {@code originalTransferMethod}: none, deviceCodeFlow, authenticationTransfer. */
    public static final SignInField<String> TRANSFER_METHOD = text("authentication.transferMethod");

    /** {@code authenticationProcessingDetails}: key and value. */
    public static final SignInField<List<String>> PROCESSING_DETAILS = lateTexts("authentication.processingDetails");

    /** {@code mfaDetail.authMethod}. */
    public static final SignInField<String> MFA_METHOD = lateText("authentication.mfaMethod");

    /** {@code mfaDetail.authDetail}. */
    public static final SignInField<String> MFA_DETAIL = lateText("authentication.mfaDetail");

    /** Portal CSV: Multifactor authentication result. */
    public static final SignInField<String> MFA_RESULT = lateText("authentication.mfaResult");

    /** {@code incomingTokenType}: refreshToken, primaryRefreshToken … */
    public static final SignInField<String> INCOMING_TOKEN = text("token.incomingType");

    /** {@code tokenIssuerType}: AzureAD, ADFederationServices … */
    public static final SignInField<String> TOKEN_ISSUER_TYPE = text("token.issuerType");

    /** {@code tokenIssuerName}. */
    public static final SignInField<String> TOKEN_ISSUER_NAME = text("token.issuerName");

    /** {@code uniqueTokenIdentifier}: the {@code uti} claim. */
    public static final SignInField<String> UNIQUE_TOKEN_ID = text("token.uniqueId");

    /** {@code signInSessionStatus}: bound or unbound. */
    public static final SignInField<String> TOKEN_PROTECTION = text("token.protection");

    /** {@code signInSessionStatusCode}. */
    public static final SignInField<Long> TOKEN_PROTECTION_CODE = number("token.protectionCode");

    /** {@code sessionId}: the {@code sid} claim. */
    public static final SignInField<String> SESSION_ID = text("session.id");

    /** {@code clientSessionId}. */
    public static final SignInField<String> CLIENT_SESSION_ID = text("session.clientId");

    /** {@code sessionLifetimePolicies}: expiration requirement and detail. */
    public static final SignInField<List<String>> SESSION_LIFETIME_POLICIES = texts("session.lifetimePolicies");

    private static final Map<String, SignInField<?>> BY_NAME =
            ALL.stream().collect(toUnmodifiableMap(SignInField::name, Function.identity()));

    private static final List<SignInField<?>> IN_ORDER = List.copyOf(ALL);

    private SignInFields() {}

    /** All fields, in the order in which a page lists them. */
    public static List<SignInField<?>> all() {
        return IN_ORDER;
    }

    /** The field of that name. */
    public static Optional<SignInField<?>> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static SignInField<String> text(String name) {
        return add(new SignInField<>(name, SignInField.Kind.TEXT, false, ALL.size()));
    }

    private static SignInField<Boolean> flag(String name) {
        return add(new SignInField<>(name, SignInField.Kind.FLAG, false, ALL.size()));
    }

    private static SignInField<Long> number(String name) {
        return add(new SignInField<>(name, SignInField.Kind.NUMBER, false, ALL.size()));
    }

    private static SignInField<Instant> time(String name) {
        return add(new SignInField<>(name, SignInField.Kind.TIME, false, ALL.size()));
    }

    private static SignInField<List<String>> texts(String name) {
        return add(new SignInField<>(name, SignInField.Kind.TEXTS, false, ALL.size()));
    }

    private static SignInField<String> lateText(String name) {
        return add(new SignInField<>(name, SignInField.Kind.TEXT, true, ALL.size()));
    }

    private static SignInField<List<String>> lateTexts(String name) {
        return add(new SignInField<>(name, SignInField.Kind.TEXTS, true, ALL.size()));
    }

    private static <T> SignInField<T> add(SignInField<T> field) {
        if (ALL.size() == FieldSet.CAPACITY) {
            throw new IllegalStateException("more fields than a FieldSet can tell apart");
        }
        ALL.add(field);
        return field;
    }
}
