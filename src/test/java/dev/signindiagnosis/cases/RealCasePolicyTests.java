package dev.signindiagnosis.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.store.InMemoryStore;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real cases in which a policy decided. */
class RealCasePolicyTests {

    @TempDir
    Path directory;

    @Test
    @DisplayName("1: two rows, one attempt; the prompt is not the fault")
    void deviceCodeBlockedBesideItsPrompt() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.DEVICE_CODE_BLOCKED_BESIDE_ITS_PROMPT, directory);

        assertThat(answer.outcome()).isEqualTo("found");
        assertThat(answer.rule()).isEqualTo("blocked-device-code");
        assertThat(answer.verdict()).contains("Nina Berg could not open Microsoft Azure CLI");
        assertThat(answer.happened()).contains("'Block device code flow' blocks that way");
        assertThat(answer.action("user")).contains("opens a browser");
        assertThat(answer.texts("/diagnosis/attempt/rows", "errorCode")).containsExactly("50199", "53003");
        assertThat(answer.texts("/diagnosis/attempt/rows", "part")).containsExactly("step", "deciding");
        assertThat(answer.sum("attemptRows").get("text").asString())
                .startsWith("2 rows of the log")
                .contains("AADSTS50199, is a prompt and no fault");
        assertThat(answer.texts("/diagnosis/context/policyChanges", "kind")).containsExactly("new");
        assertThat(answer.text("/diagnosis/context/waysThrough/0/steps/0/text")).contains("without a device code");
        assertThat(answer.text("/diagnosis/context/waysThrough/0/steps/1/who")).isEqualTo("policyOwner");
    }

    @Test
    @DisplayName("1: the row that stood in the portal leads to the same refusal")
    void deviceCodeBlockedBesideItsPromptByThePromptsRow() throws IOException {
        InMemoryStore store = CaseStore.of(directory, RealCase.DEVICE_CODE_BLOCKED_BESIDE_ITS_PROMPT);
        CaseAnswer refusal = CaseAnswer.from(store, RealCase.DEVICE_CODE_BLOCKED_BESIDE_ITS_PROMPT);
        CaseAnswer prompt = CaseAnswer.toText(store, "Request ID: " + refusal.text("/diagnosis/attempt/rows/0/key"));

        assertThat(prompt.text("/diagnosis/signIn/errorCode")).isEqualTo("50199");
        assertThat(prompt.verdict()).isEqualTo(refusal.verdict());
        assertThat(prompt.rule()).isEqualTo("blocked-device-code");
    }

    @Test
    @DisplayName("14: the address in the row is the service's")
    void serviceAskedInPlaceOfTheUser() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.SERVICE_ASKED_IN_PLACE_OF_THE_USER, directory);

        assertThat(answer.rule()).isEqualTo("mfa-demanded-of-service");
        assertThat(answer.actor()).isEqualTo("appOwner");
        assertThat(answer.happened())
                .contains("on behalf of jon@example.com", "198.51.100.200, is as a rule that of the service")
                .contains("a policy that goes by location");
        assertThat(answer.action("appOwner")).contains("claims challenge");
        assertThat(answer.evidence("policy.name")).isEqualTo("Second factor outside trusted places");
        assertThat(answer.evidence("policy.conditions")).contains("Location");
    }

    @Test
    @DisplayName("15: the token is older than the sign-in frequency allows, by design")
    void signInEveryDay() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.SIGN_IN_EVERY_DAY, directory);

        assertThat(answer.rule()).isEqualTo("sign-in-frequency-reached");
        assertThat(answer.happened()).contains("This works as set");
        assertThat(answer.sum("tokenAge").get("text").asString())
                .isEqualTo("The token was 34 days old, and 24 h are allowed.");
        assertThat(answer.evidence("conditionalAccess.policies")).contains("Sign in again every day");
        assertThat(answer.action("policyOwner")).contains("sign-in frequency");
        assertThat(answer.notTold()).containsExactly("waysThrough");
    }

    @Test
    @DisplayName("18: the row says success, and access was blocked")
    void mailClientRefusedAndLoggedAsSuccess() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.MAIL_CLIENT_REFUSED_AND_LOGGED_AS_SUCCESS, directory);

        assertThat(answer.outcome()).isEqualTo("found");
        assertThat(answer.rule()).isEqualTo("success-but-policy-failed");
        assertThat(answer.text("/diagnosis/attempt/outcome")).isEqualTo("blocked");
        assertThat(answer.text("/diagnosis/signIn/errorCode")).isEqualTo("0");
        assertThat(answer.happened())
                .contains("Exchange ActiveSync", "Conditional Access is what counts, so access was blocked");
        assertThat(answer.notTold()).containsExactly("spread");
    }

    @Test
    @DisplayName("19: failure means that the policy denied access, as it is set")
    void failureThatIsAPolicyAtWork() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.FAILURE_THAT_IS_A_POLICY_AT_WORK, directory);

        assertThat(answer.rule()).isEqualTo("blocked-by-policy");
        assertThat(answer.actor()).isEqualTo("policyOwner");
        assertThat(answer.happened())
                .contains("it means that access was denied, not that the policy failed to work")
                .contains("Which policy it was is not told");
        assertThat(answer.text("/diagnosis/policiesState")).isEqualTo("notInFormat");
        assertThat(answer.notTold()).contains("waysThrough", "policyChanges");
    }
}
