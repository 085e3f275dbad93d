package dev.signindiagnosis.sample;

import java.time.Instant;

/** Conditional Access says no, asks again, or would have, had it not only reported. */
final class PolicyStories implements Story {

    private static final String BLOCKED = "Conditional Access blocked access; no token was issued.";

    private static final String PROMPTED = "The user was asked to confirm the application.";

    @Override
    public void tell(Chronicle chronicle) {
        fromAbroad(chronicle);
        highRisk(chronicle);
        deviceCode(chronicle);
        tokenTooOld(chronicle);
        sessionTooOld(chronicle);
        reportOnly(chronicle);
        activeSync(chronicle);
    }

    /** On holiday: two tries from the hotel, one policy of several says no. */
    private static void fromAbroad(Chronicle chronicle) {
        for (int i = 0; i < 2; i++) {
            chronicle
                    .interactive("abroad/" + i, chronicle.time().daysAgo(6, "21:0" + i), Person.LIV, App.TRAVEL)
                    .fails(53003, BLOCKED)
                    .from(Place.ALICANTE_HOTEL)
                    .policies(
                            Policy.MFA.passed(),
                            Policy.OUTSIDE_NORWAY.failed("application,users,location"),
                            Policy.DAILY.passed(),
                            Policy.STRONG_ADMIN.failed("application,users"));
        }
    }

    private static void highRisk(Chronicle chronicle) {
        chronicle
                .interactive("risk/1", chronicle.time().daysAgo(4, "02:47"), Person.AMIR, App.MAIL)
                .fails(53003, BLOCKED)
                .from(Place.HOSTING)
                .on(Device.unknown("Linux", "Firefox 128.0"))
                .risk("high", "atRisk", "anonymizedIPAddress,unfamiliarFeatures")
                .policies(
                        Policy.MFA.passed(),
                        Policy.OUTSIDE_NORWAY.failed("application,users,location"),
                        Policy.HIGH_RISK.failed("application,users,signInRisk"));
    }

    /** The prompt and the refusal of one device code attempt: the prompt is not the fault. */
    private static void deviceCode(Chronicle chronicle) {
        Instant at = chronicle.time().daysAgo(1, "13:20:10");
        deviceCodeRow(chronicle, "deviceCode/1", at).fails(50199, PROMPTED).policies(Policy.MFA.passed());
        deviceCodeRow(chronicle, "deviceCode/2", at.plusSeconds(6))
                .ofAttempt("deviceCode/1")
                .fails(53003, BLOCKED)
                .policies(Policy.MFA.passed(), Policy.DEVICE_CODE.failed("application,users,authenticationFlows"));
    }

    private static SampleRow deviceCodeRow(Chronicle chronicle, String name, Instant at) {
        return chronicle
                .interactive(name, at, Person.MAGNUS, App.AZURE_CLI)
                .set("authenticationProtocol", "deviceCode")
                .set("originalTransferMethod", "deviceCodeFlow")
                .on(Device.unknown("Windows10", "Edge 131.0.0"));
    }

    private static void tokenTooOld(Chronicle chronicle) {
        Instant at = chronicle.time().daysAgo(1, "07:35");
        Instant issued = at.minusSeconds(93_600);
        SampleRow row = chronicle
                .nonInteractive("frequency/1", at, Person.TROND, App.TEAMS)
                .from(Place.TROMSO_HOME)
                .fails(
                        70043,
                        "The refresh token is too old for the sign-in frequency: issued on " + issued
                                + ", allowed lifetime 86400 seconds.")
                .policies(Policy.MFA.passed(), Policy.DAILY.failed("application,users,location"));
        endsBySignInFrequency(row);
        chronicle
                .interactive("frequency/2", at.plusSeconds(75), Person.TROND, App.TEAMS)
                .from(Place.TROMSO_HOME)
                .policies(Policy.MFA.passed(), Policy.DAILY.passed());
    }

    private static void sessionTooOld(Chronicle chronicle) {
        Instant at = chronicle.time().daysAgo(3, "07:50");
        SampleRow row = chronicle
                .interactive("frequency/3", at, Person.HILDE, App.TIMESHEETS)
                .from(Place.TROMSO_HOME)
                .fails(70044, "The session is too old for the sign-in frequency.")
                .policies(Policy.MFA.passed(), Policy.DAILY.failed("application,users,location"));
        endsBySignInFrequency(row);
        chronicle
                .interactive("frequency/4", at.plusSeconds(40), Person.HILDE, App.TIMESHEETS)
                .from(Place.TROMSO_HOME)
                .ofAttempt("frequency/3")
                .policies(Policy.MFA.passed(), Policy.DAILY.passed());
    }

    private static void endsBySignInFrequency(SampleRow row) {
        row.json()
                .putArray("sessionLifetimePolicies")
                .addObject()
                .put("expirationRequirement", "signInFrequencyPeriodicReauthentication")
                .put("detail", "Required");
    }

    private static void reportOnly(Chronicle chronicle) {
        chronicle
                .interactive("report/1", chronicle.time().daysAgo(2, "18:22"), Person.PETTER, App.MAIL)
                .on(Device.unknown("MacOs", "Safari 18.1"))
                .policies(
                        Policy.MFA.passed(),
                        Policy.UNMANAGED_MAIL.failed("application,users"),
                        Policy.STRONG_ADMIN.wouldAsk());
    }

    /** The known contradiction of ActiveSync: the row says success, the policy says no, and the mail stays away. */
    private static void activeSync(Chronicle chronicle) {
        chronicle
                .interactive("activeSync/1", chronicle.time().daysAgo(5, "17:05"), Person.JONAS, App.MAIL)
                .client("Exchange ActiveSync", "Apple-iPhone15C2/2201.50")
                .on(Device.unknown("Ios", ""))
                .steps(Step.password())
                .policies(Policy.OUTSIDE_NORWAY.failed("application,users,clientType"));
    }
}
