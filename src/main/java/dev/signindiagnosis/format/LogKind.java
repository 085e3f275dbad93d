package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.SignInType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a log category or a table name says of its rows.
 *
 * @param type the type of sign-in, or null where the rows are none or the name does not tell
 * @param other what the rows are instead, or null
 */
record LogKind(@Nullable SignInType type, @Nullable String other) {

    private static final LogKind OPEN = new LogKind(null, null);

    /** What the name says; neither type nor other where it is not known. */
    static LogKind of(@Nullable String name) {
        if (name == null) {
            return OPEN;
        }
        SignInType type = signIn(name.toLowerCase(Locale.ROOT));
        return type == null ? notSignIn(name.toLowerCase(Locale.ROOT)) : new LogKind(type, null);
    }

    private static @Nullable SignInType signIn(String name) {
        return switch (name) {
            case "signinlogs" -> SignInType.INTERACTIVE_USER;
            case "noninteractiveusersigninlogs", "aadnoninteractiveusersigninlogs" -> SignInType.NON_INTERACTIVE_USER;
            case "serviceprincipalsigninlogs", "aadserviceprincipalsigninlogs", "microsoftserviceprincipalsigninlogs" ->
                SignInType.SERVICE_PRINCIPAL;
            case "managedidentitysigninlogs", "aadmanagedidentitysigninlogs" -> SignInType.MANAGED_IDENTITY;
            case "adfssigninlogs" -> SignInType.ADFS;
            default -> null;
        };
    }

    private static LogKind notSignIn(String name) {
        return switch (name) {
            case "riskyusers", "aadriskyusers", "riskyserviceprincipals", "aadriskyserviceprincipals" ->
                new LogKind(null, "riskyUser");
            case "userriskevents", "aaduserriskevents", "serviceprincipalriskevents", "aadserviceprincipalriskevents" ->
                new LogKind(null, "riskDetection");
            case "auditlogs", "audit" -> new LogKind(null, "auditLog");
            case "microsoftgraphactivitylogs", "graphapiauditevents" -> new LogKind(null, "graphActivity");
            case "provisioninglogs", "aadprovisioninglogs" -> new LogKind(null, "provisioningLog");
            case "enrichedoffice365auditlogs", "officeactivity" -> new LogKind(null, "unifiedAudit");
            case "networkaccesstrafficlogs", "networkaccesstraffic", "remotenetworkhealthlogs" ->
                new LogKind(null, "networkLog");
            case "b2crequestlogs" -> new LogKind(null, "b2cRequestLog");
            case "administrative", "azureactivity" -> new LogKind(null, "azureActivity");
            default -> OPEN;
        };
    }
}
