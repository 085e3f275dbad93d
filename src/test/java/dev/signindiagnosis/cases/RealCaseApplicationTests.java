package dev.signindiagnosis.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real cases in which the owner of an application, or another organisation, had to act. */
class RealCaseApplicationTests {

    @TempDir
    Path directory;

    @Test
    @DisplayName("5: the user gave more than the application asks for")
    void samlAppAsksForAPassword() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.SAML_APP_ASKS_FOR_A_PASSWORD, directory);

        assertThat(answer.rule()).isEqualTo("saml-method-stronger-than-asked");
        assertThat(answer.actor()).isEqualTo("appOwner");
        assertThat(answer.happened())
                .contains("'X509, MultiFactor'", "'Password, ProtectedTransport'", "more than it asks for, not less")
                .contains("nothing is wrong with the user");
        assertThat(answer.action("appOwner")).contains("RequestedAuthnContext");
        assertThat(answer.text("/diagnosis/context/laterSuccess/at")).isEqualTo("2026-11-18T10:36:05Z");
    }

    @Test
    @DisplayName("16: the secret expired; last good use, and who else uses it")
    void clusterDownOvernight() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.CLUSTER_DOWN_OVERNIGHT, directory);

        assertThat(answer.outcome()).isEqualTo("found");
        assertThat(answer.text("/matches/0/quality")).isEqualTo("sameCodeAndTime");
        assertThat(answer.rule()).isEqualTo("client-secret-expired");
        assertThat(answer.actor()).isEqualTo("appOwner");
        assertThat(answer.happened())
                .contains("nightly-billing", "last used with success on 20 Nov 2026, 04:12:00 (UTC+1)")
                .contains("On which day it expired does not stand in the log");
        assertThat(answer.evidence("history.credential.otherUses")).isEqualTo("4");
        assertThat(answer.sum("credentialUse").get("figures").get("resources")).hasSize(4);
        assertThat(answer.text("/diagnosis/signIn/servicePrincipal/name")).isEqualTo("nightly-billing");
    }

    @Test
    @DisplayName("17: the job uses the old secret, and the newer one works")
    void expiredAlthoughANewerSecretWorks() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.EXPIRED_ALTHOUGH_A_NEWER_SECRET_WORKS, directory);

        assertThat(answer.rule()).isEqualTo("client-secret-old-still-used");
        assertThat(answer.happened())
                .contains("key ID " + answer.evidence("servicePrincipal.credentialKeyId") + ", which has expired")
                .contains("works: key ID " + answer.evidence("history.credential.otherKey"))
                .contains("the job at 198.51.100.70 still uses the old one");
        assertThat(answer.sum("credentialUse").get("text").asString()).contains("Used with success instead");
    }

    @Test
    @DisplayName("22: the other side must act; the block of text for them")
    void partnerDoesNotLetUsIn() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.PARTNER_DOES_NOT_LET_US_IN, directory);
        String partner = answer.text("/diagnosis/signIn/tenants/resource/id");

        assertThat(answer.rule()).isEqualTo("other-tenant-does-not-let-in");
        assertThat(answer.actor()).isEqualTo("otherTenant");
        assertThat(answer.texts("/diagnosis/context/tenantsInvolved", "role")).contains("home", "resource");
        assertThat(answer.text("/diagnosis/texts/escalation"))
                .startsWith("To the administrator of the other organisation")
                .contains("inbound settings", "Time (UTC): 2026-11-18T13:13:13Z", "Resource tenant ID: " + partner)
                .contains("Request ID: " + answer.text("/diagnosis/signIn/requestId"));
    }

    @Test
    @DisplayName("24: the application is known, the tenant in the message is not yours")
    void applicationAskedForInTheWrongTenant() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.APPLICATION_ASKED_FOR_IN_THE_WRONG_TENANT, directory);

        assertThat(answer.outcome()).isEqualTo("nothing");
        assertThat(answer.rule()).isEqualTo("application-asked-in-other-tenant");
        assertThat(answer.actor()).isEqualTo("appOwner");
        assertThat(answer.happened())
                .contains("is known here", answer.text("/understood/tenantId"), "names the wrong tenant");
        assertThat(answer.texts("/nothing/reasons", "id")).contains("otherTenant");
        assertThat(answer.evidence("message.tenantHeld")).isEqualTo("No");
    }
}
