package dev.signindiagnosis.format;

import static dev.signindiagnosis.format.Columns.fallback;
import static dev.signindiagnosis.format.Columns.flag;
import static dev.signindiagnosis.format.Columns.number;
import static dev.signindiagnosis.format.Columns.reason;
import static dev.signindiagnosis.format.Columns.risk;
import static dev.signindiagnosis.format.Columns.text;
import static dev.signindiagnosis.format.Columns.textUnlessNone;
import static dev.signindiagnosis.format.Columns.texts;
import static dev.signindiagnosis.format.Columns.textsIfAny;
import static dev.signindiagnosis.format.Columns.with;
import static dev.signindiagnosis.format.Since.BETA;
import static dev.signindiagnosis.format.Since.PROPERTIES;
import static dev.signindiagnosis.format.Since.STREAM;
import static dev.signindiagnosis.format.Since.V1;

import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The members of a sign-in in Graph, the {@code properties} and the envelope of diagnostic settings, and the columns of
 * Log Analytics: one table, because they share their names in all but case. Where one name means two things, the value
 * tells which: {@code resourceId} is a GUID or a path, {@code location} an object or a country.
 */
final class SignInColumns {

    /** The table. */
    static final ColumnTable TABLE = new ColumnTable();

    static {
        who();
        what();
        whereAndHow();
        risks();
        policies();
        authentication();
        streams();
        ShortNames.addTo(TABLE);
        PassedOver.addTo(TABLE);
    }

    private SignInColumns() {}

    private static void who() {
        add("userId", with(V1, SignInFields.USER_ID, Identities::userId));
        add("userPrincipalName", text(V1, SignInFields.USER_NAME));
        add("userDisplayName", text(V1, SignInFields.USER_DISPLAY_NAME));
        add("userType", with(BETA, SignInFields.USER_TYPE, Identities::userType));
        add("signInIdentifier", text(BETA, SignInFields.SIGN_IN_IDENTIFIER));
        add("signInIdentifierType", text(BETA, SignInFields.SIGN_IN_IDENTIFIER_TYPE));
        add("alternateSignInName", text(PROPERTIES, SignInFields.USER_ALTERNATE_NAME));
        add("servicePrincipalId", text(V1, SignInFields.SERVICE_PRINCIPAL_ID));
        mark("servicePrincipalName", text(V1, SignInFields.SERVICE_PRINCIPAL_NAME));
        add("servicePrincipalCredentialKeyId", text(BETA, SignInFields.CREDENTIAL_KEY_ID));
        add("servicePrincipalCredentialThumbprint", text(BETA, SignInFields.CREDENTIAL_THUMBPRINT));
        add("clientCredentialType", text(BETA, SignInFields.CREDENTIAL_TYPE));
        add("federatedCredentialId", text(BETA, SignInFields.FEDERATED_CREDENTIAL_ID));
        nested("managedServiceIdentity", DetailColumns.MANAGED_IDENTITY, BETA);
        nested("agent", DetailColumns.AGENT, BETA);
    }

    private static void what() {
        add("id", with(V1, Identities::requestId));
        mark("createdDateTime", with(V1, SignInFields.AT, Identities::created));
        add("correlationId", with(V1, SignInFields.CORRELATION_ID, Draft::correlation));
        add("originalRequestId", text(BETA, SignInFields.ORIGINAL_REQUEST_ID));
        mark("appId", text(V1, SignInFields.APPLICATION_ID));
        mark("appDisplayName", text(V1, SignInFields.APPLICATION_NAME));
        add("appServicePrincipalId", text(PROPERTIES, SignInFields.APPLICATION_SERVICE_PRINCIPAL_ID));
        add("resourceId", with(V1, SignInFields.RESOURCE_ID, Identities::resourceId));
        mark("resourceDisplayName", text(V1, SignInFields.RESOURCE_NAME));
        add("resourceServicePrincipalId", text(BETA, SignInFields.RESOURCE_SERVICE_PRINCIPAL_ID));
        add("homeTenantId", text(V1, SignInFields.HOME_TENANT_ID));
        add("homeTenantName", text(BETA, SignInFields.HOME_TENANT_NAME));
        add("resourceTenantId", text(V1, SignInFields.RESOURCE_TENANT_ID));
        add("appOwnerTenantId", text(BETA, SignInFields.APP_OWNER_TENANT_ID));
        add("resourceOwnerTenantId", text(BETA, SignInFields.RESOURCE_OWNER_TENANT_ID));
        add("crossTenantAccessType", text(BETA, SignInFields.CROSS_TENANT_ACCESS));
        add("isTenantRestricted", flag(BETA, SignInFields.TENANT_RESTRICTED));
        mark("isInteractive", flag(V1, SignInFields.INTERACTIVE));
        mark("signInEventTypes", with(BETA, SignInFields.TYPE, Identities::eventTypes));
        add("processingTimeInMilliseconds", number(BETA, SignInFields.PROCESSING_MILLISECONDS));
        add("flaggedForReview", flag(BETA, SignInFields.FLAGGED_FOR_REVIEW));
        mark("status", object("status", DetailColumns.STATUS, V1, Draft::statusWord));
        dotted("status", DetailColumns.STATUS);
    }

    private static void whereAndHow() {
        markNested("deviceDetail", DetailColumns.DEVICE, V1);
        mark("clientAppUsed", text(V1, SignInFields.CLIENT_APP));
        add("userAgent", text(V1, SignInFields.USER_AGENT));
        add("ipAddress", text(V1, SignInFields.IP_ADDRESS));
        add("ipAddressFromResourceProvider", text(BETA, SignInFields.RESOURCE_IP_ADDRESS));
        add("autonomousSystemNumber", number(BETA, SignInFields.AUTONOMOUS_SYSTEM));
        add("isThroughGlobalSecureAccess", flag(BETA, SignInFields.GLOBAL_SECURE_ACCESS));
        add("globalSecureAccessIpAddress", text(BETA, SignInFields.GLOBAL_SECURE_ACCESS_IP));
        dotted("location", Place.members());
        dotted("locationDetails", Place.members());
        add("location", Place.column());
        add("locationDetails", Place.column());
        add("networkLocationDetails", texts(BETA, SignInFields.NETWORK_LOCATIONS, TextLists::networks));
    }

    private static void risks() {
        add("riskDetail", risk(V1, SignInFields.RISK_DETAIL));
        add("riskState", risk(V1, SignInFields.RISK_STATE));
        mark("riskLevelDuringSignIn", risk(V1, SignInFields.RISK_SIGN_IN));
        add("riskLevelAggregated", risk(V1, SignInFields.RISK_AGGREGATED));
        add("riskEventTypes", texts(V1, SignInFields.RISK_EVENT_TYPES, TextLists::plain));
        add("riskEventTypes_v2", texts(V1, SignInFields.RISK_EVENT_TYPES, TextLists::plain));
    }

    private static void policies() {
        Column policies = with(V1, SignInFields.POLICIES, Draft::policies);
        mark("conditionalAccessStatus", NumberedWords.ACCESS_STATUS.column(V1, SignInFields.CONDITIONAL_ACCESS_STATUS));
        mark("appliedConditionalAccessPolicies", policies);
        mark("conditionalAccessPolicies", policies);
        mark("conditionalAccessPoliciesV2", policies);
        add(
                "conditionalAccessAudiences",
                texts(BETA, SignInFields.CONDITIONAL_ACCESS_AUDIENCES, TextLists.member("applicationId")));
        add(
                "authenticationContextClassReferences",
                texts(BETA, SignInFields.AUTHENTICATION_CONTEXTS, TextLists.pair("id", "detail")));
    }

    private static void authentication() {
        mark("authenticationDetails", with(BETA, SignInFields.AUTHENTICATION_STEPS, Draft::steps));
        mark("authenticationRequirement", text(BETA, SignInFields.AUTHENTICATION_REQUIREMENT));
        add(
                "authenticationRequirementPolicies",
                texts(BETA, SignInFields.AUTHENTICATION_REQUIREMENT_POLICIES, TextLists.member("requirementProvider")));
        add("authenticationMethodsUsed", textsIfAny(BETA, SignInFields.AUTHENTICATION_METHODS, TextLists::plain));
        add("authenticationProtocol", text(BETA, SignInFields.AUTHENTICATION_PROTOCOL));
        add("originalTransferMethod", text(BETA, SignInFields.TRANSFER_METHOD));
        add(
                "authenticationProcessingDetails",
                texts(BETA, SignInFields.PROCESSING_DETAILS, TextLists.pair("key", "value")));
        nested("mfaDetail", DetailColumns.MFA, BETA);
        add("incomingTokenType", text(BETA, SignInFields.INCOMING_TOKEN));
        add("tokenIssuerType", text(BETA, SignInFields.TOKEN_ISSUER_TYPE));
        add("tokenIssuerName", text(BETA, SignInFields.TOKEN_ISSUER_NAME));
        add("uniqueTokenIdentifier", text(BETA, SignInFields.UNIQUE_TOKEN_ID));
        nested("tokenProtectionStatusDetails", DetailColumns.TOKEN_PROTECTION, BETA);
        add("signInTokenProtectionStatus", textUnlessNone(BETA, SignInFields.TOKEN_PROTECTION));
        add("sessionId", text(BETA, SignInFields.SESSION_ID));
        add("clientSessionId", text(BETA, SignInFields.CLIENT_SESSION_ID));
        add(
                "sessionLifetimePolicies",
                texts(BETA, SignInFields.SESSION_LIFETIME_POLICIES, TextLists.pair("expirationRequirement", "detail")));
    }

    private static void streams() {
        Column ingested = with(STREAM, SignInFields.INGESTED_AT, Identities::ingested);
        List.of("time", "timeGenerated", "p_event_time").forEach(name -> add(name, ingested));
        mark("resultType", with(STREAM, SignInFields.ERROR_CODE, Identities::resultType));
        add("resultDescription", reason(STREAM, true));
        add("identity", with(STREAM, SignInFields.USER_DISPLAY_NAME, Identities::identity));
        add("callerIpAddress", fallback(STREAM, SignInFields.IP_ADDRESS));
        add("category", with(STREAM, SignInFields.TYPE, Identities::category));
        add("type", with(STREAM, SignInFields.TYPE, Identities::table));
        add("tenantId", with(PROPERTIES, SignInFields.LOG_TENANT_ID, Identities::tenant));
        add("aadTenantId", with(STREAM, SignInFields.LOG_TENANT_ID, Identities::directory));
        add("resourceIdentity", text(STREAM, SignInFields.RESOURCE_ID));
        add("processingTimeInMs", number(STREAM, SignInFields.PROCESSING_MILLISECONDS));
        add("managedIdentityType", textUnlessNone(PROPERTIES, SignInFields.MANAGED_IDENTITY_TYPE));
        add("associatedResourceId", text(PROPERTIES, SignInFields.MANAGED_IDENTITY_RESOURCE_ID));
        add("federatedTokenId", text(PROPERTIES, SignInFields.MANAGED_IDENTITY_TOKEN_ID));
        add("federatedTokenIssuer", text(PROPERTIES, SignInFields.MANAGED_IDENTITY_TOKEN_ISSUER));
    }

    private static void add(String name, Column column) {
        TABLE.put(name, column);
    }

    private static void mark(String name, Column column) {
        TABLE.put(name, column.asEvidence());
    }

    private static void nested(String name, ColumnTable members, Since since) {
        add(name, object(name, members, since));
        dotted(name, members);
    }

    private static void markNested(String name, ColumnTable members, Since since) {
        mark(name, object(name, members, since));
        dotted(name, members);
    }

    /** Exports that flatten objects write {@code status.errorCode}. */
    private static void dotted(String name, ColumnTable members) {
        members.each((member, column) -> TABLE.put(name + "." + member, column));
    }

    private static Column object(String name, ColumnTable members, Since since) {
        return object(name, members, since, (draft, value) -> {});
    }

    private static Column object(String name, ColumnTable members, Since since, Column.Reader otherwise) {
        Set<SignInField<?>> fields = new HashSet<>();
        members.each((member, column) -> fields.addAll(column.fields()));
        return new Column(Set.copyOf(fields), since, false, (draft, value) -> {
            JsonObject object = Values.object(value);
            if (object != null) {
                members.readAll(draft, object, name + ".");
            } else {
                otherwise.read(draft, value);
            }
        });
    }
}
