package dev.signindiagnosis.rule;

import static dev.signindiagnosis.rule.RuleFiles.facts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.AuthenticationStep;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedFactsTests {

    private static final AppliedPolicy MFA = policy("MFA for all", "failure", "Mfa");
    private static final AppliedPolicy BLOCK = policy("Block abroad", "failure", "Block");
    private static final AppliedPolicy REPORT_ONLY = policy("Trial", "reportOnlyFailure", "Block");

    @Test
    void outcomeIsTheLogsStatusElseTheCodes() {
        assertThat(read("outcome", facts().put(SignInFields.ERROR_CODE, 50140L)))
                .isEqualTo(Fact.told("interrupted"));
        assertThat(read(
                        "outcome",
                        facts().put(SignInFields.ERROR_CODE, 50140L).put(SignInFields.STATUS_TEXT, "Failure")))
                .isEqualTo(Fact.told("failure"));
        assertThat(read("outcome", facts()).state()).isEqualTo(FactState.ABSENT);
    }

    @Test
    void theDecidingPolicyIsTheFailedOneThatTheCodeSpeaksOf() {
        var facts = facts().put(SignInFields.POLICIES, List.of(REPORT_ONLY, MFA, BLOCK));
        assertThat(read("policy.name", facts.put(SignInFields.ERROR_CODE, 53003L)))
                .isEqualTo(Fact.told("Block abroad"));
        assertThat(read("policy.name", facts.put(SignInFields.ERROR_CODE, 50076L)))
                .isEqualTo(Fact.told("MFA for all"));
        assertThat(read("policy.names", facts.put(SignInFields.ERROR_CODE, 50097L)))
                .isEqualTo(Fact.told(List.of("MFA for all", "Block abroad")));
        assertThat(read("policy.blocks", facts.put(SignInFields.ERROR_CODE, 53003L)))
                .isEqualTo(Fact.told(true));
    }

    @Test
    void noPolicyDecidesWhereTheSignInWentThrough() {
        var facts = facts().put(SignInFields.ERROR_CODE, 0L).put(SignInFields.POLICIES, List.of(MFA));
        assertThat(read("policy.name", facts).state()).isEqualTo(FactState.ABSENT);
        assertThat(read("policy.name", facts.put(SignInFields.CONDITIONAL_ACCESS_STATUS, "failure")))
                .isEqualTo(Fact.told("MFA for all"));
    }

    @Test
    void aPolicyThatTheFormatCannotCarryIsNotAbsent() {
        Facts.Builder portal = Facts.carrying(Set.of(SignInFields.ERROR_CODE)).put(SignInFields.ERROR_CODE, 53003L);
        assertThat(read("policy.name", portal).state()).isEqualTo(FactState.NOT_IN_FORMAT);
        assertThat(read("policy.blocks", portal).state()).isEqualTo(FactState.NOT_IN_FORMAT);
    }

    @Test
    void aDeviceIsUnidentifiedOnlyWhereItsDetailsCameWithoutAnId() {
        assertThat(read("device.identified", facts()).isTold()).isFalse();
        assertThat(read("device.identified", facts().put(SignInFields.DEVICE_BROWSER, "Chrome")))
                .isEqualTo(Fact.told(false));
        assertThat(read("device.identified", facts().put(SignInFields.DEVICE_ID, "3c9c")))
                .isEqualTo(Fact.told(true));
        Facts.Builder portal =
                Facts.carrying(Set.of(SignInFields.DEVICE_BROWSER)).put(SignInFields.DEVICE_BROWSER, "Chrome");
        assertThat(read("device.identified", portal).state()).isEqualTo(FactState.NOT_IN_FORMAT);
    }

    @ParameterizedTest
    @CsvSource({
        "MFA denied; user declined the authentication, declined",
        "MFA denied; user did not respond to mobile app notification, noAnswer",
        "MFA denied; user is blocked, blocked",
        "MFA denied; fraud code entered, fraudReported",
        "MFA denied; user does not have any methods registered, noMethod",
        "MFA denied; user entered incorrect verification code, wrongCode",
        "MFA denied; user entered incorrect code multiple times, tooManyCodes",
        "MFA denied; verification code already used once, codeReused",
        "MFA denied; phone was unreachable, notDelivered",
        "MFA denied; authentication in-progress, inProgress",
        "MFA denied; service error, other"
    })
    void theReasonWhyTheSecondFactorWasNotPassedIsRecognised(String text, String reason) {
        assertThat(read("authentication.denial", facts().put(SignInFields.ADDITIONAL_DETAILS, text)))
                .isEqualTo(Fact.told(reason));
        assertThat(read("authentication.denial", facts().put(SignInFields.MFA_RESULT, text)))
                .isEqualTo(Fact.told(reason));
        var steps = List.of(step("Password", true, "Correct password"), step("Mobile app notification", false, text));
        assertThat(read("authentication.denial", facts().put(SignInFields.AUTHENTICATION_STEPS, steps)))
                .isEqualTo(Fact.told(reason));
    }

    @Test
    void aDenialThatNoPlaceTellsIsUntold() {
        assertThat(read("authentication.denial", facts().put(SignInFields.ADDITIONAL_DETAILS, "MFA required"))
                        .isTold())
                .isFalse();
    }

    @Test
    void theLastFailedStepIsToldWithItsDetails() {
        var steps = List.of(
                step("Password", false, "Wrong"), step("Password", true, "Right"), step("Text message", false, "Late"));
        var facts = facts().put(SignInFields.AUTHENTICATION_STEPS, steps);
        assertThat(read("authentication.failedStep.method", facts)).isEqualTo(Fact.told("Text message"));
        assertThat(read("authentication.failedStep.result", facts)).isEqualTo(Fact.told("Late"));
        assertThat(read("authentication.failedStep.detail", facts).isTold()).isFalse();
    }

    @Test
    void whoAskedForTheSecondFactorIsNamedOnce() {
        var facts = facts().put(
                        SignInFields.AUTHENTICATION_REQUIREMENT_POLICIES,
                        List.of("user", "multiConditionalAccess: Conditional Access", "gpsLocationCondition"))
                .put(SignInFields.POLICIES, List.of(MFA));
        assertThat(read("authentication.askedBy", facts))
                .isEqualTo(Fact.told(List.of("perUserMfa", "conditionalAccess", "gpsLocationCondition")));
    }

    @Test
    void securityDefaultsAreAnAskerAndNoDecidingPolicy() {
        AppliedPolicy defaults = new AppliedPolicy(
                Fact.told("SecurityDefaults"),
                Fact.told("Security Defaults"),
                Fact.told("failure"),
                List.of("Mfa"),
                List.of(),
                absent(),
                absent(),
                absent(),
                absent());
        var facts = facts().put(SignInFields.ERROR_CODE, 50076L).put(SignInFields.POLICIES, List.of(defaults));
        assertThat(read("authentication.askedBy", facts)).isEqualTo(Fact.told(List.of("securityDefaults")));
        assertThat(read("policy.name", facts).isTold()).isFalse();
    }

    @Test
    void tenantsAreCrossedWhereBothAreToldAndDiffer() {
        var facts = facts().put(SignInFields.HOME_TENANT_ID, "a");
        assertThat(read("tenant.crossed", facts).isTold()).isFalse();
        assertThat(read("tenant.crossed", facts.put(SignInFields.RESOURCE_TENANT_ID, "A")))
                .isEqualTo(Fact.told(false));
        assertThat(read("tenant.crossed", facts.put(SignInFields.RESOURCE_TENANT_ID, "b")))
                .isEqualTo(Fact.told(true));
    }

    @Test
    void theLogIsAtHomeWhereItsTenantIsTheAccounts() {
        var facts = facts().put(SignInFields.HOME_TENANT_ID, "a");
        assertThat(read("tenant.logAtHome", facts).isTold()).isFalse();
        assertThat(read("tenant.logAtHome", facts.put(SignInFields.LOG_TENANT_ID, "A")))
                .isEqualTo(Fact.told(true));
        assertThat(read("tenant.logAtHome", facts.put(SignInFields.LOG_TENANT_ID, "b")))
                .isEqualTo(Fact.told(false));
        assertThat(read("tenant.logAtHome", facts().put(SignInFields.LOG_TENANT_ID, "b"))
                        .isTold())
                .isFalse();
    }

    @Test
    void flagsThatOneFieldTellsFollowIt() {
        assertThat(read("client.legacyProtocol", facts().put(SignInFields.CLIENT_APP, "IMAP4")))
                .isEqualTo(Fact.told(true));
        assertThat(read("client.legacyProtocol", facts().put(SignInFields.CLIENT_APP, "Browser")))
                .isEqualTo(Fact.told(false));
        assertThat(read("user.guest", facts().put(SignInFields.USER_TYPE, "guest")))
                .isEqualTo(Fact.told(true));
        assertThat(read("user.guest", facts().put(SignInFields.CROSS_TENANT_ACCESS, "b2bCollaboration")))
                .isEqualTo(Fact.told(true));
        assertThat(read(
                        "place.trusted",
                        facts().put(SignInFields.NETWORK_LOCATIONS, List.of("trustedNamedLocation: Oslo"))))
                .isEqualTo(Fact.told(true));
        assertThat(read("authentication.deviceCode", facts().put(SignInFields.TRANSFER_METHOD, "deviceCodeFlow")))
                .isEqualTo(Fact.told(true));
        assertThat(read("authentication.deviceCode", facts().put(SignInFields.AUTHENTICATION_PROTOCOL, "deviceCode")))
                .isEqualTo(Fact.told(true));
        assertThat(read("authentication.deviceCode", facts()).isTold()).isFalse();
    }

    private static Fact<?> read(String name, Facts.Builder facts) {
        return RuleVocabulary.byName(name).orElseThrow().read(facts.build());
    }

    private static AppliedPolicy policy(String name, String result, String control) {
        return new AppliedPolicy(
                absent(),
                Fact.told(name),
                Fact.told(result),
                List.of(control),
                List.of(),
                absent(),
                absent(),
                absent(),
                absent());
    }

    private static AuthenticationStep step(String method, boolean succeeded, String result) {
        return new AuthenticationStep(
                absent(), Fact.told(method), absent(), Fact.told(succeeded), Fact.told(result), absent());
    }

    private static <T> Fact<T> absent() {
        return Fact.untold(FactState.ABSENT);
    }
}
