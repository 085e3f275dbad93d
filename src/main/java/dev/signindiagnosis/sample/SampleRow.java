package dev.signindiagnosis.sample;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row of the sample tenant's logs, in the shape of Graph beta's {@code signIn}.
 *
 * <p>A story starts with a row of a kind that {@link Chronicle} makes, then says only what is different from a plain
 * success.
 */
final class SampleRow {

    /** The tenant that the sample's logs belong to. */
    static final String TENANT = SampleIds.guid("tenant/nordlys");

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    private final Instant at;

    private Log log;

    /**
     * A row with the parts that every kind of sign-in has.
     *
     * @param name makes the request ID; rows of one request share it
     */
    SampleRow(Log log, String name, Instant at, App app) {
        this.log = log;
        this.at = at;
        json.put("id", SampleIds.requestId(name)).put("createdDateTime", at.toString());
        json.put("correlationId", SampleIds.correlationId(name)).put("originalRequestId", SampleIds.requestId(name));
        json.put("appId", app.id()).put("appDisplayName", app.displayName());
        json.put("homeTenantId", TENANT).put("resourceTenantId", TENANT);
        json.put("crossTenantAccessType", "none").put("tokenIssuerType", "AzureAD");
        json.put("processingTimeInMilliseconds", 90 + Math.floorMod(name.hashCode(), 400));
        json.put(
                "uniqueTokenIdentifier",
                SampleIds.guid("token/" + name).replace("-", "").substring(0, 22));
        resource(app.resource());
        risk("none", "none", "none");
        status(0, "Other.", "");
        policies(List.of());
    }

    /** The row's JSON; the caller may add to it. */
    ObjectNode json() {
        return json;
    }

    Instant at() {
        return at;
    }

    /** Which log of the tenant the row was taken from. */
    Log log() {
        return log;
    }

    /** Moves the row to another log. */
    SampleRow in(Log other) {
        log = other;
        json.put("isInteractive", other == Log.INTERACTIVE);
        ArrayNode types = json.putArray("signInEventTypes");
        if (!other.eventType().isEmpty()) {
            types.add(other.eventType());
        }
        return this;
    }

    /**
     * Joins an attempt of a user: its rows share session and correlation ID, and the first row's request ID is the
     * original one.
     *
     * @param attempt the name of the attempt's first row
     */
    SampleRow ofAttempt(String attempt) {
        set("sessionId", SampleIds.guid("session/" + attempt));
        return correlation(attempt).set("originalRequestId", SampleIds.requestId(attempt));
    }

    /** Takes the correlation ID of that name and leaves the attempt as it is. */
    SampleRow correlation(String name) {
        return set("correlationId", SampleIds.correlationId(name));
    }

    /** Sets one plain text. */
    SampleRow set(String field, String value) {
        json.put(field, value);
        return this;
    }

    /** What was asked for, where it is not the application itself. */
    SampleRow resource(App resource) {
        return set("resourceId", resource.id()).set("resourceDisplayName", resource.displayName());
    }

    /** An error code, the log's reason, and no detail. */
    SampleRow fails(int code, String reason) {
        return status(code, reason, "");
    }

    /** An error code, the log's reason, and the detail of the second factor. */
    SampleRow status(int code, String reason, String details) {
        json.putObject("status")
                .put("errorCode", code)
                .put("failureReason", reason)
                .put("additionalDetails", details);
        return this;
    }

    SampleRow from(Place place) {
        place.writeTo(json);
        return this;
    }

    SampleRow on(Device device) {
        device.writeTo(json.putObject("deviceDetail"));
        return this;
    }

    /** The policies that had something to say; the others did not apply. */
    SampleRow policies(Applied... applied) {
        return policies(Applied.all(applied));
    }

    /** The password was wrong, so no policy was looked at and no second factor asked for. */
    SampleRow firstFactorFailed() {
        return policies(List.of())
                .steps(Step.wrongPassword())
                .set("authenticationRequirement", "singleFactorAuthentication");
    }

    private SampleRow policies(List<Applied> applied) {
        ArrayNode policies = json.putArray("appliedConditionalAccessPolicies");
        applied.forEach(one -> one.addTo(policies));
        return set("conditionalAccessStatus", Applied.status(applied));
    }

    SampleRow steps(Step... steps) {
        ArrayNode details = json.putArray("authenticationDetails");
        List.of(steps).forEach(step -> step.addTo(details, at));
        return this;
    }

    /** Who asked for the second factor, for example {@code user} for the setting of the single user. */
    SampleRow requiredBy(String provider) {
        set("authenticationRequirement", "multiFactorAuthentication");
        json.putArray("authenticationRequirementPolicies")
                .addObject()
                .put("requirementProvider", provider)
                .put("detail", "");
        return this;
    }

    /** Risk: level at sign-in, state, and the detections with commas between. */
    SampleRow risk(String level, String state, String detections) {
        set("riskLevelDuringSignIn", level).set("riskLevelAggregated", level).set("riskState", state);
        set("riskDetail", level.equals("hidden") ? "hidden" : "none");
        ArrayNode types = json.putArray("riskEventTypes_v2");
        List.of(detections.split(",")).stream()
                .filter(type -> !type.equals("none"))
                .forEach(types::add);
        return this;
    }

    SampleRow client(String client, String userAgent) {
        return set("clientAppUsed", client).set("userAgent", userAgent);
    }

    /** A user who is not a member of the organisation, or whom nobody knows. */
    SampleRow user(String displayName, String userName, String id, String type) {
        set("userDisplayName", displayName).set("userPrincipalName", userName).set("userId", id);
        return set("signInIdentifier", userName).set("userType", type);
    }
}
