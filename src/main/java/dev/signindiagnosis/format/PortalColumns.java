package dev.signindiagnosis.format;

import static dev.signindiagnosis.format.Columns.flag;
import static dev.signindiagnosis.format.Columns.number;
import static dev.signindiagnosis.format.Columns.reason;
import static dev.signindiagnosis.format.Columns.text;
import static dev.signindiagnosis.format.Columns.textUnlessNone;
import static dev.signindiagnosis.format.Columns.with;
import static dev.signindiagnosis.format.Since.V1;

import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;

/**
 * The columns of the admin centre's CSV downloads by their English labels. The downloads have no policies, steps,
 * network locations or risks.
 */
final class PortalColumns {

    /** The table. */
    static final ColumnTable TABLE = new ColumnTable();

    static {
        who();
        what();
        how();
        authentication();
    }

    private PortalColumns() {}

    private static void who() {
        TABLE.put("user id", with(V1, SignInFields.USER_ID, Identities::userId));
        add("user", SignInFields.USER_DISPLAY_NAME);
        add("username", SignInFields.USER_NAME);
        TABLE.put("user type", with(V1, SignInFields.USER_TYPE, Identities::userType));
        add("sign-in identifier", SignInFields.SIGN_IN_IDENTIFIER);
        add("service principal id", SignInFields.SERVICE_PRINCIPAL_ID);
        add("service principal name", SignInFields.SERVICE_PRINCIPAL_NAME);
        add("credential key id", SignInFields.CREDENTIAL_KEY_ID);
        add("credential thumbprint", SignInFields.CREDENTIAL_THUMBPRINT);
        TABLE.put("managed identity type", textUnlessNone(V1, SignInFields.MANAGED_IDENTITY_TYPE));
        add("associated resource id", SignInFields.MANAGED_IDENTITY_RESOURCE_ID);
        add("federated token id", SignInFields.MANAGED_IDENTITY_TOKEN_ID);
        add("federated token issuer", SignInFields.MANAGED_IDENTITY_TOKEN_ISSUER);
    }

    private static void what() {
        Column created = with(V1, SignInFields.AT, Identities::created);
        TABLE.put("date (utc)", created).put("date", created);
        TABLE.put("request id", with(V1, Identities::requestId));
        TABLE.put("correlation id", with(V1, SignInFields.CORRELATION_ID, Draft::correlation));
        add("application", SignInFields.APPLICATION_NAME);
        add("application id", SignInFields.APPLICATION_ID);
        add("app owner tenant id", SignInFields.APP_OWNER_TENANT_ID);
        add("resource", SignInFields.RESOURCE_NAME);
        TABLE.put("resource id", with(V1, SignInFields.RESOURCE_ID, Identities::resourceId));
        add("resource tenant id", SignInFields.RESOURCE_TENANT_ID);
        add("resource owner tenant id", SignInFields.RESOURCE_OWNER_TENANT_ID);
        add("home tenant id", SignInFields.HOME_TENANT_ID);
        add("home tenant name", SignInFields.HOME_TENANT_NAME);
        add("status", SignInFields.STATUS_TEXT);
        TABLE.put("sign-in error code", with(V1, SignInFields.ERROR_CODE, Identities::resultType));
        TABLE.put("failure reason", reason(V1, false));
        TABLE.put("latency", number(V1, SignInFields.PROCESSING_MILLISECONDS));
        TABLE.put("flagged for review", flag(V1, SignInFields.FLAGGED_FOR_REVIEW));
        spelled(
                "cross tenant access type",
                SignInFields.CROSS_TENANT_ACCESS,
                "none",
                "b2bCollaboration",
                "b2bDirectConnect",
                "microsoftSupport",
                "serviceProvider",
                "passthrough");
    }

    private static void how() {
        add("user agent", SignInFields.USER_AGENT);
        add("ip address", SignInFields.IP_ADDRESS);
        add("ip address (seen by resource)", SignInFields.RESOURCE_IP_ADDRESS);
        TABLE.put("location", Place.column());
        add("client app", SignInFields.CLIENT_APP);
        add("device id", SignInFields.DEVICE_ID);
        add("browser", SignInFields.DEVICE_BROWSER);
        add("operating system", SignInFields.DEVICE_OPERATING_SYSTEM);
        TABLE.put("compliant", flag(V1, SignInFields.DEVICE_COMPLIANT));
        TABLE.put("managed", flag(V1, SignInFields.DEVICE_MANAGED));
        add("join type", SignInFields.DEVICE_TRUST_TYPE);
        TABLE.put("through global secure access", flag(V1, SignInFields.GLOBAL_SECURE_ACCESS));
        add("global secure access ip address", SignInFields.GLOBAL_SECURE_ACCESS_IP);
        TABLE.put("autonomous system number", number(V1, SignInFields.AUTONOMOUS_SYSTEM));
        spelled("conditional access", SignInFields.CONDITIONAL_ACCESS_STATUS, "success", "failure", "notApplied");
    }

    private static void authentication() {
        spelled(
                "incoming token type",
                SignInFields.INCOMING_TOKEN,
                "none",
                "primaryRefreshToken",
                "saml11",
                "saml20",
                "remoteDesktopToken",
                "refreshToken");
        add("authentication protocol", SignInFields.AUTHENTICATION_PROTOCOL);
        add("unique token identifier", SignInFields.UNIQUE_TOKEN_ID);
        spelled(
                "original transfer method",
                SignInFields.TRANSFER_METHOD,
                "none",
                "deviceCodeFlow",
                "authenticationTransfer");
        spelled(
                "client credential type",
                SignInFields.CREDENTIAL_TYPE,
                "none",
                "clientSecret",
                "clientAssertion",
                "federatedIdentityCredential",
                "managedIdentity",
                "certificate");
        add("token protection - sign in session", SignInFields.TOKEN_PROTECTION);
        TABLE.put("token protection - sign in session statuscode", number(V1, SignInFields.TOKEN_PROTECTION_CODE));
        add("multifactor authentication result", SignInFields.MFA_RESULT);
        add("multifactor authentication auth method", SignInFields.MFA_METHOD);
        add("multifactor authentication auth detail", SignInFields.MFA_DETAIL);
        spelled(
                "authentication requirement",
                SignInFields.AUTHENTICATION_REQUIREMENT,
                "singleFactorAuthentication",
                "multiFactorAuthentication");
        add("session id", SignInFields.SESSION_ID);
        spelled("token issuer type", SignInFields.TOKEN_ISSUER_TYPE, "AzureAD", "ADFederationServices");
        add("token issuer name", SignInFields.TOKEN_ISSUER_NAME);
    }

    private static void add(String label, SignInField<String> field) {
        TABLE.put(label, text(V1, field));
    }

    private static void spelled(String label, SignInField<String> field, String... words) {
        TABLE.put(label, Spelling.column(field, words));
    }
}
