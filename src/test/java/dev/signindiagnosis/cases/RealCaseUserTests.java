package dev.signindiagnosis.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real cases about a user's account, password or second factor. */
class RealCaseUserTests {

    @TempDir
    Path directory;

    @Test
    @DisplayName("6: not a direct member")
    void memberOfANestedGroup() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.MEMBER_OF_A_NESTED_GROUP, directory);

        assertThat(answer.rule()).isEqualTo("not-assigned-to-application");
        assertThat(answer.actor()).isEqualTo("identityAdmin");
        assertThat(answer.happened())
                .contains("tor@example.com", "Plant Dashboards")
                .contains("Membership in a group inside an assigned group does not count");
        assertThat(answer.action("identityAdmin")).contains("the group that the user is a direct member of");
    }

    @Test
    @DisplayName("7: a personal account; the row is in the other tenant's log")
    void personalAccountInTheOtherTenant() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.PERSONAL_ACCOUNT_IN_THE_OTHER_TENANT, directory);

        assertThat(answer.outcome()).isEqualTo("nothing");
        assertThat(answer.text("/nothing/reasons/0/id")).isEqualTo("otherTenant");
        assertThat(answer.text("/nothing/reasons/0/text")).contains("in the log of that tenant");
        assertThat(answer.text("/diagnosis/basis")).isEqualTo("message");
        assertThat(answer.rule()).isEqualTo("personal-account");
        assertThat(answer.actor()).isEqualTo("user");
        assertThat(answer.action("user")).contains("Sign out of the personal account");
        assertThat(answer.action("identityAdmin")).contains("invite it as a guest");
    }

    @Test
    @DisplayName("8: the address is blocked, the account is not locked")
    void blockedByAddressNotLocked() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.BLOCKED_BY_ADDRESS_NOT_LOCKED, directory);

        assertThat(answer.rule()).isEqualTo("address-attacks-users");
        assertThat(answer.actor()).isEqualTo("securityTeam");
        assertThat(answer.happened())
                .contains("203.0.113.77", "14 sign-ins of 6 users", "no unlock and no new password helps")
                .contains("Whether the password was right is not told");
        assertThat(answer.at("/diagnosis/findings")).hasSize(1);
        assertThat(answer.notTold()).contains("authentication");
        assertThat(answer.texts("/diagnosis/context/sums", "kind")).doesNotContain("failuresBeforeLockout");
    }

    @Test
    @DisplayName("9: denied once, and probably blocked since")
    void secondFactorFailsForWeeks() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.SECOND_FACTOR_FAILS_FOR_WEEKS, directory);

        assertThat(answer.rule()).isEqualTo("mfa-blocked-after-denial");
        assertThat(answer.actor()).isEqualTo("identityAdmin");
        assertThat(answer.happened())
                .contains("2 Nov 2026, 11:02:00 (UTC+1)", "the log does not say why", "without a prompt");
        assertThat(answer.action("identityAdmin")).contains("list of blocked users", "Do not delete");
        assertThat(answer.evidence("authentication.denial")).isEqualTo("absent");
        assertThat(answer.evidence("authentication.steps")).isEqualTo("Password");
        assertThat(answer.text("/diagnosis/findings/0/confidence")).isEqualTo("medium");
    }

    @Test
    @DisplayName("13: the user's own setting asks, and this flow can never answer")
    void secondFactorAndNoPolicy() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.SECOND_FACTOR_AND_NO_POLICY, directory);

        assertThat(answer.rule()).isEqualTo("mfa-impossible-for-client");
        assertThat(answer.actor()).isEqualTo("appOwner");
        assertThat(answer.happened()).contains("Who demands it: Per-user MFA", "it fails every time");
        assertThat(answer.action("appOwner")).contains("Change how the application signs in");
    }

    @Test
    @DisplayName("21: the method is not told; the verdict rests on the code")
    void methodDetailGone() throws IOException {
        CaseAnswer answer = CaseAnswer.to(RealCase.METHOD_DETAIL_GONE, directory);

        assertThat(answer.rule()).isEqualTo("wrong-password");
        assertThat(answer.text("/diagnosis/authenticationState")).isEqualTo("absent");
        assertThat(answer.notTold()).contains("authentication");
        assertThat(answer.texts("/diagnosis/context/notTold", "text"))
                .contains("The log does not tell the steps, so the verdict rests on the code alone.");
    }
}
