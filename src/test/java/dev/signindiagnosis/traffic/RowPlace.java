package dev.signindiagnosis.traffic;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** A place in the text of a row, and what stands there. */
@FunctionalInterface
interface RowPlace {

    /** Fills the place. */
    void fill(ByteText text, Request request, RowText row);

    /** The place of this name. */
    static RowPlace named(String name) {
        return Objects.requireNonNull(NAMED.get(name), name);
    }

    /** All places. */
    Map<String, RowPlace> NAMED = Map.ofEntries(
            guid("id", Request::id),
            guid("correlationId", Request::correlationId),
            guid("originalRequestId", Request::originalId),
            guid("sessionId", Request::sessionId),
            Map.entry("token", (text, request, row) -> text.base64(request.id())),
            Map.entry("time", (text, request, row) -> row.time(text, request.millis())),
            text("userDisplayName", request -> ofUser(request, request.person().name())),
            text(
                    "userPrincipalName",
                    request -> ofUser(request, request.person().signInName())),
            text("userId", request -> ofUser(request, request.person().id())),
            text(
                    "servicePrincipalName",
                    request -> request.person().isUser()
                            ? "null"
                            : quoted(request.person().name())),
            text(
                    "servicePrincipalId",
                    request -> request.person().isUser() ? "" : request.person().id()),
            text("type", RowPlaces::type),
            text("appId", request -> request.application().id()),
            text("appDisplayName", request -> request.application().name()),
            text("resourceId", request -> request.application().resourceId()),
            text("resourceName", request -> request.application().resourceName()),
            text("resourcePrincipal", request -> request.application().resourcePrincipal()),
            Map.entry("tenantId", (text, request, row) -> text.append(row.tenantId())),
            Map.entry("ownerTenantId", (text, request, row) -> text.append(row.ownerTenantId())),
            Map.entry("ipAddress", (text, request, row) -> RowPlaces.address(text, request)),
            text("networks", RowPlaces::networks),
            number("network", request -> request.person().home().network()),
            text(
                    "clientAppUsed",
                    request -> request.person().isUser() ? request.device().client() : ""),
            text(
                    "userAgent",
                    request -> request.person().isUser() ? request.device().userAgent() : ""),
            text("accessStatus", RowPlaces::accessStatus),
            text(
                    "isInteractive",
                    request -> Boolean.toString(
                            request.interactive() && request.person().isUser())),
            number("milliseconds", request -> 60 + request.chance() % 700),
            text("riskLevel", request -> request.republished() ? "medium" : "none"),
            text("riskState", request -> request.republished() ? "atRisk" : "none"),
            text("riskEventTypes", request -> request.republished() ? "[\"unfamiliarFeatures\"]" : "[]"),
            text("requirement", RowPlaces::requirement),
            text("incomingToken", request -> request.interactive() ? "none" : "refreshToken"),
            number("code", request -> request.ending().code()),
            text("reason", request -> request.ending().reason()),
            text("details", RowPlaces::details),
            Map.entry("deviceId", (text, request, row) -> RowPlaces.deviceId(text, request, row.seed())),
            Map.entry("deviceName", (text, request, row) -> RowPlaces.deviceName(text, request)),
            text("system", request -> request.device().system()),
            text("browser", request -> request.device().browser()),
            text("compliant", RowPlaces::compliant),
            text("managed", request -> Boolean.toString(request.device().isRegistered())),
            text("trust", request -> request.device().trust()),
            text("city", request -> request.person().home().city()),
            text("state", request -> request.person().home().state()),
            text("country", request -> request.person().home().country()),
            text("latitude", request -> request.person().home().latitude()),
            text("longitude", request -> request.person().home().longitude()),
            text("cae", request -> (request.chance() & 1) == 0 ? "True" : "False"),
            Map.entry("policies", (text, request, row) -> text.append(row.policies(request))),
            Map.entry("steps", (text, request, row) -> RowPlaces.steps(text, request, row)));

    private static String ofUser(Request request, String value) {
        return request.person().isUser() ? quoted(value) : "null";
    }

    private static String quoted(String value) {
        return '"' + value + '"';
    }

    private static Map.Entry<String, RowPlace> text(String name, Function<Request, String> value) {
        return Map.entry(name, (text, request, row) -> text.append(value.apply(request)));
    }

    private static Map.Entry<String, RowPlace> number(String name, ToIntFunction<Request> value) {
        return Map.entry(name, (text, request, row) -> text.number(value.applyAsInt(request)));
    }

    private static Map.Entry<String, RowPlace> guid(String name, Function<Request, Guid> value) {
        return Map.entry(name, (text, request, row) -> text.guid(value.apply(request)));
    }
}
