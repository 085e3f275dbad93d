package dev.signindiagnosis.sample;

/** Guests, wrong accounts and other people's tenants. */
final class TenantStories implements Story {

    private static final String PARTNER = SampleIds.guid("tenant/partner");

    /** Joined to the partner's tenant, whose word on compliance is not taken here. */
    private static final Device GUEST_DEVICE = new Device(
            SampleIds.guid("device/partner"),
            "PII Removed",
            "Windows10",
            "Edge 131.0.0",
            null,
            null,
            "Azure AD joined");

    private static final String B2B = "b2bCollaboration";

    @Override
    public void tell(Chronicle chronicle) {
        guest(chronicle);
        guestBlocked(chronicle);
        wrongAccount(chronicle);
        partnerRefuses(chronicle);
    }

    /** What Entra shows of a guest: no full address, no name of the device. */
    private static void guest(Chronicle chronicle) {
        for (int i = 0; i < 5; i++) {
            asGuest(chronicle.interactive(
                    "guest/" + i, chronicle.time().workingDaysAgo(2 + 5 * i, "10:40"), Person.OLA, App.INTRANET));
        }
    }

    private static void guestBlocked(Chronicle chronicle) {
        asGuest(chronicle.interactive(
                        "guest/blocked", chronicle.time().daysAgo(3, "16:48"), Person.OLA, App.CUSTOMER_DESK))
                .fails(53003, "Conditional Access blocked access; no token was issued.")
                .policies(Policy.MFA.passed(), Policy.OUTSIDE_NORWAY.failed("application,users,location"));
    }

    private static void wrongAccount(Chronicle chronicle) {
        for (int i = 0; i < 2; i++) {
            chronicle
                    .interactive("personal/" + i, chronicle.time().daysAgo(4, "20:1" + i), Person.OLA, App.INTRANET)
                    .user("Anna Jensen", "anna.jensen@personal.example", SampleIds.guid("user/anna"), "guest")
                    .set("crossTenantAccessType", B2B)
                    .set("homeTenantId", SampleIds.guid("tenant/personal"))
                    .fails(
                            50020,
                            "The account 'anna.jensen@personal.example' of identity provider 'live.com' does not exist"
                                    + " in the tenant 'Nordlys Eksempel AS'.")
                    .on(Device.unknown("Ios", "Mobile Safari"))
                    .from(Place.OSLO_MOBILE)
                    .policies()
                    .steps();
        }
    }

    /** Our user at the partner's: the partner's settings say no. */
    private static void partnerRefuses(Chronicle chronicle) {
        chronicle
                .interactive("outbound/1", chronicle.time().daysAgo(10, "14:05"), Person.ASTRID, App.TEAMS)
                .set("crossTenantAccessType", B2B)
                .set("resourceTenantId", PARTNER)
                .fails(500213, "The resource tenant's cross-tenant access policy does not let this user in.")
                .policies()
                .steps(Step.byToken());
    }

    private static SampleRow asGuest(SampleRow row) {
        return row.user("Erik Lindqvist", "erik.lindqvist@partner.example", SampleIds.guid("user/erik"), "guest")
                .set("crossTenantAccessType", B2B)
                .set("homeTenantId", PARTNER)
                .from(Place.PARTNER_OFFICE)
                .set("ipAddress", "203.0.113.XXX")
                .on(GUEST_DEVICE)
                .steps(Step.byToken());
    }
}
