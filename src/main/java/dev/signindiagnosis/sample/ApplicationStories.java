package dev.signindiagnosis.sample;

import java.time.Instant;

/** The application's side: assignment, consent, addresses, and what it asks Entra for. */
final class ApplicationStories implements Story {

    /** The row of the user who is not assigned. */
    static final String NOT_ASSIGNED = "assigned/1";

    /** When that was, seen from the present. */
    static Instant notAssignedAt(Timeline time) {
        return time.daysAgo(1, "10:24");
    }

    @Override
    public void tell(Chronicle chronicle) {
        notAssigned(chronicle);
        notInTenant(chronicle);
        strongerThanAsked(chronicle);
        needsAdministrator(chronicle);
        wrongAddress(chronicle);
        turnedOff(chronicle);
    }

    private static void notAssigned(Chronicle chronicle) {
        chronicle
                .interactive(NOT_ASSIGNED, notAssignedAt(chronicle.time()), Person.OLA, App.TRAVEL)
                .fails(
                        50105,
                        "The application '" + App.TRAVEL.id() + "' (Travel) lets in assigned users only, and "
                                + "ola.hansen@nordlys.example is not assigned.")
                .set("authenticationProtocol", "saml20");
    }

    /** Some script names an application that this tenant has not. */
    private static void notInTenant(Chronicle chronicle) {
        String id = SampleIds.guid("application/unknown");
        chronicle
                .interactive("missing/1", chronicle.time().daysAgo(7, "15:02"), Person.MAGNUS, App.METER_READER)
                .set("appId", id)
                .set("appDisplayName", "")
                .fails(700016, "The application '" + id + "' was not found in the directory 'Nordlys Eksempel AS'.")
                .policies()
                .steps();
    }

    /** Signed in better than the application asks for; in a private window it works. */
    private static void strongerThanAsked(Chronicle chronicle) {
        Instant at = chronicle.time().daysAgo(3, "12:10");
        chronicle
                .interactive("saml/1", at, Person.BJORN, App.LEARNING)
                .fails(
                        75011,
                        "The user signed in by 'X509, MultiFactor', which does not match the requested method"
                                + " 'Password, ProtectedTransport'.")
                .set("authenticationProtocol", "saml20")
                .steps(Step.byToken());
        chronicle
                .interactive("saml/2", at.plusSeconds(310), Person.BJORN, App.LEARNING)
                .set("authenticationProtocol", "saml20")
                .on(Person.BJORN.laptop().unshownIn("Edge 131.0.0"));
    }

    private static void needsAdministrator(Chronicle chronicle) {
        Instant at = chronicle.time().daysAgo(2, "14:33");
        chronicle
                .interactive("approval/1", at, Person.SILJE, App.SURVEY)
                .resource(App.GRAPH)
                .fails(65001, "Nobody has consented to the application.");
        chronicle
                .interactive("approval/2", at.plusSeconds(7), Person.SILJE, App.SURVEY)
                .resource(App.GRAPH)
                .ofAttempt("approval/1")
                .fails(90094, "An administrator must consent first.");
    }

    private static void wrongAddress(Chronicle chronicle) {
        chronicle
                .interactive("reply/1", chronicle.time().daysAgo(15, "09:48"), Person.HENRIK, App.CUSTOMER_DESK)
                .fails(50011, "The reply address 'https://desk-test.nordlys.example/signin' is not registered.")
                .policies()
                .steps();
    }

    private static void turnedOff(Chronicle chronicle) {
        chronicle
                .interactive("off/1", chronicle.time().daysAgo(21, "13:59"), Person.RANDI, App.METER_READER)
                .fails(7000112, "The application is disabled.")
                .policies()
                .steps();
    }
}
