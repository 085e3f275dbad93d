package dev.signindiagnosis.diagnosis;

import static dev.signindiagnosis.diagnosis.Told.kari;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.diagnosis.LastGood.Difference;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.text.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContrastTests {

    @Test
    void whatTheBlockingPolicyAsksAboutComesFirst() {
        List<Difference> differences = differences(
                at(1, -600, 0, "NO", "192.0.2.1", "Edge 120.0"),
                at(2, 0, 53003, "SE", "198.51.100.1", "Chrome 120.0")
                        .with(SignInFields.POLICIES, List.of(Told.block("p", "Norway only", "location"))));

        assertThat(differences)
                .extracting(Difference::fact)
                .containsExactly("place.country", "ipAddress", "device.browser");
        assertThat(differences).extracting(Difference::mayExplain).containsExactly(true, true, false);
        assertThat(differences.get(0).then()).isEqualTo("NO");
        assertThat(differences.get(0).now()).isEqualTo("SE");
    }

    @Test
    void aNewerVersionOfTheSameBrowserIsNoDifference() {
        assertThat(differences(
                        at(1, -60, 0, "NO", "192.0.2.1", "Edge 120.0"),
                        at(2, 0, 50126, "NO", "192.0.2.1", "Edge 131.0.1")))
                .isEmpty();
    }

    @Test
    void whatEitherLeavesOutIsNoDifference() {
        SignIns good = kari(1, -60, 0).with(SignInFields.DEVICE_COMPLIANT, true).with(SignInFields.COUNTRY, "NO");
        SignIns bad = kari(2, 0, 53000)
                .without(SignInFields.DEVICE_COMPLIANT, FactState.ABSENT)
                .without(SignInFields.COUNTRY, FactState.REDACTED);
        assertThat(differences(good, bad)).isEmpty();
    }

    @Test
    void deviceCodesPutTheDeviceFirst() {
        List<Difference> differences = differences(
                at(1, -60, 0, "NO", "192.0.2.1", "Edge 120").with(SignInFields.DEVICE_COMPLIANT, true),
                at(2, 0, 53000, "SE", "192.0.2.1", "Edge 120").with(SignInFields.DEVICE_COMPLIANT, false));
        assertThat(differences).extracting(Difference::fact).containsExactly("device.compliant", "place.country");
    }

    @Test
    void otherResultsOfPoliciesAreOneDifference() {
        List<Difference> differences = differences(
                kari(1, -60, 0)
                        .with(
                                SignInFields.POLICIES,
                                List.of(
                                        Told.policy("m", "MFA", "success", "Mfa"),
                                        Told.policy("b", "Block", "notApplied"))),
                kari(2, 0, 53003)
                        .with(
                                SignInFields.POLICIES,
                                List.of(Told.policy("m", "MFA", "success", "Mfa"), Told.block("b", "Block"))));
        assertThat(differences).singleElement().satisfies(only -> {
            assertThat(only.fact()).isEqualTo("conditionalAccess.policies");
            assertThat(only.then()).isEqualTo(List.of());
            assertThat(only.now())
                    .isEqualTo(List.of(Message.of(
                            "policyResult.of", "policy", "Block", "result", Message.of("policyResult.failure"))));
            assertThat(only.mayExplain()).isTrue();
        });
    }

    @Test
    void policiesThatOneDoesNotListAreNoDifference() {
        SignIns bad = kari(2, 0, 53003).with(SignInFields.POLICIES, List.of(Told.block("b", "Block")));
        assertThat(differences(kari(1, -60, 0).without(SignInFields.POLICIES, FactState.NOT_IN_FORMAT), bad))
                .isEmpty();
        assertThat(differences(kari(1, -60, 0).with(SignInFields.POLICIES, List.of()), bad))
                .isEmpty();
    }

    @Test
    void theLastGoodOneIsThatOfTheSameSubjectAndApplicationBeforeTheAttempt() {
        Context context = Told.context(
                Told.store(
                        kari(1, -600, 0),
                        kari(2, -60, 0).with(SignInFields.APPLICATION_ID, SignIns.id(9)),
                        kari(3, 0, 50126),
                        kari(4, 60, 0)),
                3);
        assertThat(context.lastGood().signIn().key().value()).isEqualTo(SignIns.id(1));
        assertThat(context.laterSuccess().key().value()).isEqualTo(SignIns.id(4));
    }

    @Test
    void leavingGlobalSecureAccessIsADifference() {
        assertThat(differences(
                        kari(1, -60, 0).with(SignInFields.GLOBAL_SECURE_ACCESS, true),
                        kari(2, 0, 53003).with(SignInFields.GLOBAL_SECURE_ACCESS, false)))
                .extracting(Difference::fact)
                .containsExactly("globalSecureAccess.used");
    }

    private static SignIns at(int number, long seconds, long code, String country, String address, String browser) {
        return kari(number, seconds, code)
                .with(SignInFields.COUNTRY, country)
                .with(SignInFields.IP_ADDRESS, address)
                .with(SignInFields.DEVICE_BROWSER, browser);
    }

    private static List<Difference> differences(SignIns good, SignIns bad) {
        return Told.context(Told.store(good, bad), 2).lastGood().differences();
    }
}
