package dev.signindiagnosis.sample;

/** Applications and machines that sign in as themselves. */
final class WorkloadStories implements Story {

    private static final String OLD_KEY = SampleIds.guid("key/nightly-export/old");

    @Override
    public void tell(Chronicle chronicle) {
        secretExpires(chronicle);
        wrongSecret(chronicle);
        badAssertion(chronicle);
        managedIdentity(chronicle);
    }

    /** Every night at 03:12, until the secret's last day. */
    private static void secretExpires(Chronicle chronicle) {
        for (int day = 14; day >= 1; day--) {
            SampleRow row = chronicle
                    .servicePrincipal("night/" + day, chronicle.time().daysAgo(day, "03:12"), App.NIGHTLY_EXPORT)
                    .set("servicePrincipalCredentialKeyId", OLD_KEY);
            if (day <= 3) {
                row.fails(7000222, "The client secret has expired.");
            }
        }
    }

    private static void wrongSecret(Chronicle chronicle) {
        for (int i = 0; i < 3; i++) {
            chronicle
                    .servicePrincipal("secret/" + i, chronicle.time().daysAgo(5, "09:0" + i), App.INVOICE_ROBOT)
                    .fails(7000215, "The client secret is wrong.");
        }
        chronicle
                .servicePrincipal("secret/in", chronicle.time().daysAgo(5, "09:26"), App.INVOICE_ROBOT)
                .set("servicePrincipalCredentialKeyId", SampleIds.guid("key/invoice-robot"));
    }

    private static void badAssertion(Chronicle chronicle) {
        chronicle
                .servicePrincipal("assertion/1", chronicle.time().daysAgo(19, "23:50"), App.METER_READER)
                .set("clientCredentialType", "certificate")
                .set("servicePrincipalCredentialThumbprint", "0F1E2D3C4B5A69788796A5B4C3D2E1F000112233")
                .fails(700027, "The signature of the client assertion does not fit.");
    }

    private static void managedIdentity(Chronicle chronicle) {
        for (int day = 1; day <= 8; day++) {
            chronicle.managedIdentity("backup/" + day, chronicle.time().daysAgo(day, "01:30"), App.BACKUP);
        }
        chronicle
                .managedIdentity("backup/missing", chronicle.time().daysAgo(9, "01:30"), App.BACKUP)
                .fails(500011, "The resource was not found in this directory.");
    }
}
