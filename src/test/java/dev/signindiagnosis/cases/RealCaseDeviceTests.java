package dev.signindiagnosis.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.store.InMemoryStore;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real cases in which a device was not shown. */
class RealCaseDeviceTests {

    @TempDir
    Path directory;

    @Test
    @DisplayName("2: the tab says success, and the user is refused")
    void successTabAndStillRefused() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.SUCCESS_TAB_AND_STILL_REFUSED, directory);

        assertThat(answer.text("/understood/at")).isEqualTo("2026-11-17T13:25:20Z");
        assertThat(answer.rule()).isEqualTo("device-demanded-for-resource");
        assertThat(answer.actor()).isEqualTo("policyOwner");
        assertThat(answer.happened())
                .contains("Microsoft Graph", "Conditional Access shows success")
                .contains("an exclusion of Password Safe Sync alone does not help", "no device can be shown");
        assertThat(answer.evidence("device.id")).isEqualTo("absent");
        assertThat(answer.evidence("authentication.deviceCode")).isEqualTo("Yes");
    }

    @Test
    @DisplayName("3: no current policy in the row explains it")
    void noCurrentPolicyExplainsIt() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.NO_CURRENT_POLICY_EXPLAINS_IT, directory);

        assertThat(answer.rule()).isEqualTo("device-demanded-by-unlisted-policy");
        assertThat(answer.actor()).isEqualTo("policyOwner");
        assertThat(answer.happened()).contains("None of the policies in this row demands it", "classic policy");
        assertThat(answer.action("policyOwner")).contains("classic policies");
        assertThat(answer.at("/diagnosis/policies")).isNotEmpty();
        assertThat(answer.texts("/diagnosis/policies", "decided")).doesNotContain("true");
        assertThat(answer.evidence("authentication.deviceCode")).isEqualTo("notInFormat");
    }

    @Test
    @DisplayName("4: a Windows computer, and no device ID arrived")
    void extensionShowsNoDevice() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.EXTENSION_SHOWS_NO_DEVICE, directory);

        assertThat(answer.rule()).isEqualTo("device-not-identified");
        assertThat(answer.happened())
                .contains("no device ID came along", "Windows", "not the same as a device that is not compliant or not")
                .doesNotContain("is not joined");
        assertThat(answer.evidence("device.compliant")).isEqualTo("absent");
        assertThat(answer.text("/diagnosis/context/waysThrough/0/need")).isEqualTo("oneControl");
    }

    @Test
    @DisplayName("4: the same from the page alone, where no log has the sign-in")
    void extensionShowsNoDeviceByThePageAlone() throws IOException {
        InMemoryStore other = CaseStore.of(directory, RealCase.MEMBER_OF_A_NESTED_GROUP);
        CaseAnswer answer = CaseAnswer.from(other, RealCase.EXTENSION_SHOWS_NO_DEVICE);

        assertThat(answer.outcome()).isEqualTo("nothing");
        assertThat(answer.text("/diagnosis/basis")).isEqualTo("message");
        assertThat(answer.rule()).isEqualTo("device-not-identified");
        assertThat(answer.happened()).contains("no device ID came along", "Windows 10");
    }

    @Test
    @DisplayName("4: a page without the line of the device says nothing of the device")
    void extensionWithoutTheLineOfTheDevice() throws IOException {
        InMemoryStore other = CaseStore.of(directory, RealCase.MEMBER_OF_A_NESTED_GROUP);
        String page = String.valueOf(RealCase.EXTENSION_SHOWS_NO_DEVICE.text());
        CaseAnswer answer = CaseAnswer.toText(other, page.replaceFirst("(?m)^Device identifier:.*\\R", ""));

        assertThat(answer.rule()).isEqualTo("device-join-demanded");
        assertThat(answer.happened()).doesNotContain("no device ID");
    }

    @Test
    @DisplayName("23: the name of that computer leaves the texts with personal data")
    void compliantInTheOtherBrowserWithoutPersonalData() throws IOException {
        InMemoryStore store = CaseStore.of(directory, RealCase.COMPLIANT_IN_THE_OTHER_BROWSER);
        CaseAnswer whole = CaseAnswer.from(store, RealCase.COMPLIANT_IN_THE_OTHER_BROWSER);
        CaseAnswer redacted = CaseAnswer.redactedFrom(store, RealCase.COMPLIANT_IN_THE_OTHER_BROWSER);

        assertThat(whole.text("/diagnosis/texts/ticket")).contains("PC-1180", "yngve@example.com");
        assertThat(redacted.text("/diagnosis/texts/ticket")).doesNotContain("PC-1180", "yngve@example.com");
    }

    @Test
    @DisplayName("23: the same kind of computer is compliant in the other browser")
    void compliantInTheOtherBrowser() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.COMPLIANT_IN_THE_OTHER_BROWSER, directory);

        assertThat(answer.rule()).isEqualTo("device-shown-by-other-browser");
        assertThat(answer.actor()).isEqualTo("user");
        assertThat(answer.happened())
                .contains("Edge 131.0.0 sent no device ID", "With Chrome 131.0.0", "PC-1180 is recorded as compliant")
                .contains("That this sign-in came from that very computer is not told");
        assertThat(answer.action("user")).contains("sign in to the browser profile");
        assertThat(answer.texts("/diagnosis/context/lastGood/differences", "fact"))
                .startsWith("device.identified")
                .contains("device.browser")
                .doesNotContain("device.compliant");
    }
}
