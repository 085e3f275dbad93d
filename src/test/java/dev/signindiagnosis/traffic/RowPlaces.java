package dev.signindiagnosis.traffic;

import dev.signindiagnosis.traffic.Ending.Access;

/** What stands in those places of a row that take some thought. */
final class RowPlaces {

    private static final String FIRST = "Primary authentication";

    private RowPlaces() {}

    static String type(Request request) {
        if (!request.person().isUser()) {
            return "servicePrincipal";
        }
        return request.interactive() ? "interactiveUser" : "nonInteractiveUser";
    }

    static String accessStatus(Request request) {
        return switch (request.ending().access()) {
            case NOT_REACHED -> "notApplied";
            case SATISFIED -> "success";
            case MFA_MISSING, DEVICE_MISSING, BLOCKED -> "failure";
        };
    }

    static String requirement(Request request) {
        return request.ending().access() == Access.NOT_REACHED
                ? "singleFactorAuthentication"
                : "multiFactorAuthentication";
    }

    static String details(Request request) {
        return request.ending() == Ending.SIGNED_IN ? "\"MFA requirement satisfied by claim in the token\"" : "null";
    }

    static String compliant(Request request) {
        return Boolean.toString(request.device().isRegistered() && request.ending() != Ending.NOT_COMPLIANT);
    }

    /** An office in half the cases, otherwise the person's own line. */
    static void address(ByteText text, Request request) {
        if (isAtOffice(request)) {
            text.append("192.0.2.");
            text.number(request.person().home().network() % 250);
        } else {
            text.append("2001:db8:");
            text.hex(Guid.mix(request.person().number()), 4);
            text.append(':');
            text.hex(request.person().number(), 4);
            text.append("::");
            text.number(1 + (request.chance() >>> 8 & 7));
        }
    }

    static String networks(Request request) {
        return isAtOffice(request)
                ? "{\"networkType\":\"trustedNamedLocation\",\"networkNames\":[\"Office in "
                        + request.person().home().city() + "\"]}"
                : "";
    }

    static void deviceId(ByteText text, Request request, long seed) {
        if (request.device().isRegistered()) {
            text.guid(Guid.of(seed, 'd', request.deviceNumber()));
        }
    }

    static void deviceName(ByteText text, Request request) {
        if (request.device().isRegistered()) {
            text.append(request.device().prefix());
            text.number(10_000 + request.deviceNumber());
        }
    }

    static void steps(ByteText text, Request request, RowText row) {
        if (!request.person().isUser() || request.ending().access() == Access.BLOCKED) {
            return;
        }
        boolean known = request.ending() != Ending.WRONG_PASSWORD;
        boolean again = !request.interactive();
        step(text, request, row, again ? "Previously satisfied" : "Password", known, FIRST);
        if (request.ending() == Ending.MFA_NOT_DONE) {
            text.append(',');
            step(text, request, row, "Mobile app notification", false, "Multifactor authentication");
        } else if (request.ending().access() == Access.SATISFIED && !again) {
            text.append(',');
            step(text, request, row, "Mobile app notification", true, "Multifactor authentication");
        }
    }

    private static void step(
            ByteText text, Request request, RowText row, String method, boolean succeeded, String requirement) {
        text.append("{\"authenticationStepDateTime\":\"");
        row.time(text, request.millis());
        text.append("\",\"authenticationMethod\":\"");
        text.append(method);
        text.append("\",\"authenticationMethodDetail\":");
        text.append(method.equals("Password") ? "\"Password in the cloud\"" : "null");
        text.append(",\"succeeded\":");
        text.append(Boolean.toString(succeeded));
        text.append(",\"authenticationStepResultDetail\":\"");
        text.append(succeeded ? "The step was satisfied" : "The step was not satisfied");
        text.append("\",\"authenticationStepRequirement\":\"");
        text.append(requirement);
        text.append("\"}");
    }

    private static boolean isAtOffice(Request request) {
        return (request.chance() >>> 4 & 1) == 0;
    }
}
