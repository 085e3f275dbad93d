package dev.signindiagnosis.sample;

import java.time.Instant;

/** Sign-ins that pass something of the organisation's own: AD FS, the network policy server, the password agent. */
final class FederationStories implements Story {

    @Override
    public void tell(Chronicle chronicle) {
        adFs(chronicle);
        remoteAccess(chronicle);
        passwordAgent(chronicle);
    }

    private static void adFs(Chronicle chronicle) {
        for (int day = 1; day <= 5; day++) {
            atAdFs(chronicle, "adfs/" + day, chronicle.time().daysAgo(2 * day, "08:30"));
        }
        atAdFs(chronicle, "adfs/wrong", chronicle.time().daysAgo(2, "08:29"))
                .fails(50126, "Wrong user name or password.");
        atAdFs(chronicle, "adfs/untold", chronicle.time().daysAgo(6, "08:29"))
                .json()
                .remove("status");
    }

    /** AD FS tells little: no policies, no steps, no device, and its resource is an address. */
    private static SampleRow atAdFs(Chronicle chronicle, String name, Instant at) {
        SampleRow row = chronicle
                .interactive(name, at, Person.GEIR, App.FINANCE)
                .in(Log.AD_FS)
                .set("tokenIssuerType", "ADFederationServices")
                .set("tokenIssuerName", "https://sts.nordlys.example/adfs/services/trust")
                .set("resourceId", "https://finance.nordlys.example/");
        row.json().remove("appliedConditionalAccessPolicies");
        row.json().remove("conditionalAccessStatus");
        row.json().remove("authenticationDetails");
        row.json().remove("deviceDetail");
        return row.status(0, "", "");
    }

    private static void remoteAccess(Chronicle chronicle) {
        Instant at = chronicle.time().daysAgo(3, "06:58");
        throughRadius(chronicle, "vpn/1", at)
                .steps(Step.mfa(
                        "Phone call approval (Authentication phone)", false, "MFA denied; phone was unreachable"))
                .status(
                        500121,
                        "The second factor was asked for and not completed.",
                        "MFA denied; phone was unreachable");
        throughRadius(chronicle, "vpn/2", at.plusSeconds(180)).steps(Step.approved());
    }

    private static SampleRow throughRadius(Chronicle chronicle, String name, Instant at) {
        return chronicle
                .interactive(name, at, Person.LARS, App.VPN)
                .set("tokenIssuerType", "NPSExtension")
                .set("resourceId", "radius")
                .on(Device.unknown("", ""))
                .policies();
    }

    private static void passwordAgent(Chronicle chronicle) {
        for (Person person : new Person[] {Person.ASTRID, Person.GEIR, Person.PETTER}) {
            chronicle
                    .interactive(
                            "agent/" + person.name(),
                            chronicle.time().daysAgo(11, "07:1" + person.number() % 10),
                            person,
                            App.INTRANET)
                    .fails(80001, "The agent for pass-through authentication cannot reach Active Directory.")
                    .policies()
                    .steps(new Step(0, "Password", "Pass-through Authentication", false, "", "Primary authentication"));
        }
    }
}
