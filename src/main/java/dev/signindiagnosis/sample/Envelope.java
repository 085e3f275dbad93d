package dev.signindiagnosis.sample;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts a row into the envelope in which diagnostic settings send it: codes as text, conditions as a bit mask. */
final class Envelope {

    /** Graph's {@code conditionalAccessConditions}, each one bit, from 1 up. */
    private static final List<String> CONDITIONS = List.of(
            "application",
            "users",
            "devicePlatform",
            "location",
            "clientType",
            "signInRisk",
            "userRisk",
            "time",
            "deviceState",
            "client",
            "ipAddressSeenByAzureAD",
            "ipAddressSeenByResourceProvider",
            "unknownFutureValue",
            "servicePrincipals",
            "servicePrincipalRisk",
            "authenticationFlows");

    private Envelope() {}

    /** The row in its envelope. A row without a status gets none. */
    static ObjectNode around(SampleRow row) {
        ObjectNode properties = row.json().deepCopy();
        ObjectNode envelope = JsonNodeFactory.instance.objectNode();
        envelope.put("time", row.at().plusSeconds(140).toString())
                .put("resourceId", "/tenants/" + SampleRow.TENANT + "/providers/Microsoft.aadiam")
                .put("operationName", "Sign-in activity")
                .put("operationVersion", "1.0")
                .put("category", row.log().category())
                .put("tenantId", SampleRow.TENANT);
        addResult(envelope, properties);
        envelope.put("durationMs", 0)
                .put("callerIpAddress", properties.path("ipAddress").asString(""))
                .put("correlationId", properties.path("correlationId").asString(""))
                .put("identity", properties.path("userDisplayName").asString(""))
                .put("Level", 4)
                .put(
                        "location",
                        properties.path("location").path("countryOrRegion").asString(""));
        toBitMasks(properties);
        properties.put("createdDateTime", row.at().toString().replace("Z", "+00:00"));
        envelope.set("properties", properties);
        return envelope;
    }

    private static void addResult(ObjectNode envelope, ObjectNode properties) {
        JsonNode status = properties.path("status");
        if (status.has("errorCode")) {
            int code = status.path("errorCode").asInt();
            envelope.put("resultType", Integer.toString(code))
                    .put("resultSignature", code == 0 ? "SUCCESS" : "FAILURE");
            envelope.put("resultDescription", status.path("failureReason").asString(""));
        }
    }

    private static void toBitMasks(ObjectNode properties) {
        for (JsonNode policy : properties.path("appliedConditionalAccessPolicies")) {
            if (policy instanceof ObjectNode object) {
                toBitMask(object, "conditionsSatisfied");
                toBitMask(object, "conditionsNotSatisfied");
            }
        }
    }

    private static void toBitMask(ObjectNode policy, String field) {
        policy.put(field, bitMask(policy.path(field).asString("none")));
    }

    /** The bit mask of conditions with commas between; 0 for {@code none}. */
    static int bitMask(String conditions) {
        return Arrays.stream(conditions.split(","))
                .mapToInt(CONDITIONS::indexOf)
                .filter(bit -> bit >= 0)
                .map(bit -> 1 << bit)
                .sum();
    }
}
