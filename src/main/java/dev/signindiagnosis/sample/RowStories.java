package dev.signindiagnosis.sample;

import java.time.Instant;

/** Rows as logs really hold them: the same request twice, risk that no licence shows, addresses half removed. */
final class RowStories implements Story {

    @Override
    public void tell(Chronicle chronicle) {
        riskFoundLater(chronicle);
        stepsFoundLater(chronicle);
        riskHidden(chronicle);
        addressRedacted(chronicle);
    }

    private static void riskFoundLater(Chronicle chronicle) {
        Instant at = chronicle.time().daysAgo(2, "22:14");
        chronicle.interactive("late/risk", at, Person.MAJA, App.MAIL).from(Place.OSLO_MOBILE);
        chronicle
                .interactive("late/risk", at, Person.MAJA, App.MAIL)
                .from(Place.OSLO_MOBILE)
                .risk("medium", "atRisk", "unlikelyTravel");
    }

    private static void stepsFoundLater(Chronicle chronicle) {
        Instant at = chronicle.time().daysAgo(1, "09:58");
        chronicle.interactive("late/steps", at, Person.NILS, App.TRAVEL).steps(Step.password());
        chronicle.interactive("late/steps", at, Person.NILS, App.TRAVEL);
    }

    private static void riskHidden(Chronicle chronicle) {
        chronicle
                .interactive("hidden/1", chronicle.time().daysAgo(8, "23:31"), Person.SUNNIVA, App.MAIL)
                .risk("hidden", "none", "none");
    }

    private static void addressRedacted(Chronicle chronicle) {
        chronicle
                .interactive("redacted/1", chronicle.time().daysAgo(13, "06:20"), Person.JONAS, App.TEAMS)
                .fails(50126, "Wrong user name or password.")
                .firstFactorFailed()
                .steps()
                .set("ipAddress", "198.51.100.XXX");
    }
}
