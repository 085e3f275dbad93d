package dev.signindiagnosis.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names the rows and files that stand near sign-ins and are none, by the names that only they have. */
final class Decoys {

    private static final Map<String, String> BY_NAME = new HashMap<>();

    static {
        name("riskDetection", "detectedDateTime", "detectionTimingType", "riskEventId", "riskType");
        name("riskyUser", "riskLastUpdatedDateTime", "isProcessing");
        name("auditLog", "activityDisplayName", "targetResources", "initiatedBy", "loggedByService");
        name("graphActivity", "requestUri", "requestMethod");
        name("unifiedAudit", "auditData", "creationTime", "recordType", "organizationId", "userKey", "operations");
        name("tokenError", "error_description", "error_codes", "error_uri");
        name("summary", "startTime", "endTime", "signInCount", "aggregatedEventDateTime", "aggregationDate", "count_");
        name("provisioningLog", "provisioningSteps", "provisioningAction", "sourceIdentity");
        name("elasticCommonSchema", "ecs", "azure", "@timestamp", "expected");
        name("users", "businessPhones", "accountEnabled", "givenName", "mailNickname", "assignedLicenses");
        name("serviceHealth", "impactDescription", "featureGroup");
        name("directoryObjects", "signInAudience", "servicePrincipalType", "appOwnerOrganizationId", "publisherDomain");
        name("directoryObjects", "passwordCredentials", "keyCredentials", "appRoleId", "principalDisplayName");
        name("alerts", "severity", "alertWebUrl", "incidentWebUrl", "serviceSource", "detectionSource");
        name("apiError", "innerError");
    }

    private Decoys() {}

    /** What the name is a mark of, or null. */
    static @Nullable String of(String name) {
        return BY_NAME.get(name.strip().toLowerCase(Locale.ROOT));
    }

    /** What a row is whose Graph type is that, or null where the type is {@code signIn} or not told. */
    static @Nullable String ofGraphType(@Nullable String type) {
        String name = type == null
                ? "signin"
                : type.substring(type.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "signin" -> null;
            case "directoryaudit" -> "auditLog";
            case "riskdetection", "serviceprincipalriskdetection" -> "riskDetection";
            case "riskyuser", "riskyserviceprincipal" -> "riskyUser";
            case "user" -> "users";
            case "application", "serviceprincipal", "approleassignment" -> "directoryObjects";
            case "alert", "incident" -> "alerts";
            default -> "unknownJson";
        };
    }

    private static void name(String what, String... names) {
        for (String name : names) {
            BY_NAME.put(name.toLowerCase(Locale.ROOT), what);
        }
    }
}
