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
        name("apiError", "error", "innerError");
    }

    private Decoys() {}

    /** What the name is a mark of, or null. */
    static @Nullable String of(String name) {
        return BY_NAME.get(name.strip().toLowerCase(Locale.ROOT));
    }

    private static void name(String what, String... names) {
        for (String name : names) {
            BY_NAME.put(name.toLowerCase(Locale.ROOT), what);
        }
    }
}
