package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.SignInType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Tells a made-up sign-in as Graph does. */
final class GraphLog {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> CONDITIONS =
            List.of("application", "users", "devicePlatform", "location", "clientType");

    private GraphLog() {}

    /** A value as compact JSON. */
    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** The same value on many lines. */
    static String pretty(Object value) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    /** Graph v1.0. */
    static Map<String, Object> v1(MadeUpSignIn signIn) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", signIn.id());
        row.put("createdDateTime", signIn.at().toString());
        row.put("userDisplayName", signIn.ofUser() ? signIn.who().name() : null);
        row.put("userPrincipalName", signIn.ofUser() ? signIn.who().signInName() : null);
        row.put("userId", signIn.ofUser() ? signIn.who().id() : "");
        row.put("servicePrincipalId", signIn.ofUser() ? "" : signIn.who().id());
        row.put("servicePrincipalName", signIn.ofUser() ? null : signIn.who().name());
        row.put("appId", signIn.application().id());
        row.put("appDisplayName", signIn.application().name());
        row.put("resourceId", signIn.resource().id());
        row.put("resourceDisplayName", signIn.resource().name());
        row.put("ipAddress", signIn.ip());
        row.put("clientAppUsed", signIn.ofUser() ? "Browser" : "");
        row.put("userAgent", "Mozilla/5.0");
        row.put("correlationId", signIn.correlationId());
        row.put("conditionalAccessStatus", signIn.accessStatus());
        row.put("isInteractive", signIn.type() == SignInType.INTERACTIVE_USER);
        row.put("homeTenantId", signIn.tenant());
        row.put("resourceTenantId", signIn.tenant());
        row.put("riskDetail", "none");
        row.put("riskLevelAggregated", signIn.risk());
        row.put("riskLevelDuringSignIn", signIn.risk());
        row.put("riskState", "none");
        row.put("riskEventTypes_v2", List.of());
        row.put("status", status(signIn));
        row.put("deviceDetail", device(signIn.device()));
        row.put("location", place(signIn.place()));
        row.put("appliedConditionalAccessPolicies", policies(signIn, false, false));
        return row;
    }

    /** Graph beta; {@code stream} gives conditions as bit masks, as in diagnostic settings. */
    static Map<String, Object> beta(MadeUpSignIn signIn, boolean stream) {
        Map<String, Object> row = v1(signIn);
        row.put("signInEventTypes", List.of(signIn.type().id()));
        row.put("originalRequestId", signIn.id());
        row.put("userType", "Member");
        row.put("authenticationRequirement", signIn.requirement());
        row.put("authenticationDetails", steps(signIn));
        row.put("authenticationProcessingDetails", List.of(Map.of("key", "Is CAE Token", "value", "False")));
        row.put("crossTenantAccessType", "none");
        row.put("sessionId", signIn.sessionId());
        row.put("autonomousSystemNumber", 64500);
        row.put("processingTimeInMilliseconds", 87);
        row.put("incomingTokenType", "none");
        row.put("authenticationProtocol", "none");
        row.put("flaggedForReview", false);
        row.put("networkLocationDetails", networks());
        row.put("appliedConditionalAccessPolicies", policies(signIn, true, stream));
        return row;
    }

    static Map<String, Object> status(MadeUpSignIn signIn) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("errorCode", signIn.code());
        status.put("failureReason", signIn.reason() == null ? "Other." : signIn.reason());
        status.put("additionalDetails", signIn.detail());
        return status;
    }

    static Map<String, Object> device(MadeUpSignIn.Device device) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("deviceId", device.id());
        detail.put("displayName", device.name());
        detail.put("operatingSystem", device.system());
        detail.put("browser", device.browser());
        detail.put("isCompliant", device.compliant());
        detail.put("isManaged", null);
        detail.put("trustType", "Azure AD joined");
        return detail;
    }

    static Map<String, Object> place(List<String> place) {
        return Map.of(
                "city", place.get(0),
                "state", place.get(1),
                "countryOrRegion", place.get(2),
                "geoCoordinates", Map.of("latitude", 59.9, "longitude", 10.7));
    }

    static List<Object> networks() {
        return List.of(Map.of("networkType", "trustedNamedLocation", "networkNames", List.of("Oslo office")));
    }

    static List<Object> steps(MadeUpSignIn signIn) {
        List<Object> steps = new ArrayList<>();
        for (MadeUpSignIn.Step step : signIn.steps()) {
            steps.add(Map.of(
                    "authenticationStepDateTime", signIn.at().toString(),
                    "authenticationMethod", step.method(),
                    "authenticationMethodDetail", step.detail(),
                    "succeeded", step.succeeded(),
                    "authenticationStepResultDetail", step.result(),
                    "authenticationStepRequirement", step.requirement()));
        }
        return steps;
    }

    static List<Object> policies(MadeUpSignIn signIn, boolean conditions, boolean masks) {
        List<Object> policies = new ArrayList<>();
        for (MadeUpSignIn.Policy policy : signIn.policies()) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("id", policy.id());
            written.put("displayName", policy.name());
            written.put("enforcedGrantControls", policy.grants());
            written.put("enforcedSessionControls", List.of());
            written.put("result", policy.result());
            if (conditions) {
                written.put("conditionsSatisfied", masks ? (Object) policy.satisfied() : names(policy.satisfied()));
                written.put("conditionsNotSatisfied", masks ? (Object) policy.missed() : names(policy.missed()));
            }
            policies.add(written);
        }
        return policies;
    }

    private static String names(int mask) {
        List<String> names = new ArrayList<>();
        for (int bit = 0; bit < CONDITIONS.size(); bit++) {
            if ((mask & 1 << bit) != 0) {
                names.add(CONDITIONS.get(bit));
            }
        }
        return names.isEmpty() ? "none" : String.join(",", names);
    }

    /** Cells as one line of CSV. */
    static String csv(Object... cells) {
        List<String> quoted = Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell.toString())
                .map(cell -> cell.matches("[^,\"\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
                .toList();
        return String.join(",", quoted);
    }
}
