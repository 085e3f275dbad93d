package dev.signindiagnosis.diagnosis;

import static dev.signindiagnosis.diagnosis.Told.kari;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.InMemoryStore;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SumsTests {

    private static final String EXPIRED = "AADSTS70043: The refresh token has expired or is not valid due to sign-in"
            + " frequency checks. The token was issued on 2026-10-09T09:00:00.0000000Z and the maximum allowed lifetime"
            + " for this request is 86400. Trace ID: " + SignIns.id(1) + " Timestamp: 2026-11-12 09:00:00Z";

    @Test
    void theTokensAgeStandsBesideTheAllowedOne() {
        Sum sum = only(Told.store(kari(1, 0, 70043).with(SignInFields.FAILURE_REASON, EXPIRED)));
        assertThat(sum.kind()).isEqualTo(Sum.Kind.TOKEN_AGE);
        assertThat(sum.figures())
                .containsEntry("age", Duration.ofDays(34))
                .containsEntry("allowed", Duration.ofDays(1));
    }

    @Test
    void theTokensAgeIsTakenFromThePastedMessageWhereTheRowIsSilent() {
        InMemoryStore store = Told.store(kari(1, 0, 70043));
        Answer answer = Told.service(store).answer(Question.ofText(EXPIRED, ZoneOffset.UTC));
        assertThat(((Answer.Found) answer).diagnosis().context().sums())
                .extracting(Sum::kind)
                .containsExactly(Sum.Kind.TOKEN_AGE);
        assertThat(Told.context(store, 1).sums()).isEmpty();
    }

    @Test
    void aMessageAloneTellsTheTokensAgeToo() {
        Answer answer = Told.service(Told.store(kari(9, 0, 0))).answer(Question.ofText(EXPIRED, ZoneOffset.UTC));
        Diagnosis diagnosis = ((Answer.Nothing) answer).fromMessage().orElseThrow();
        assertThat(diagnosis.context().sums().get(0).figures()).containsEntry("age", Duration.ofDays(34));
    }

    @Test
    void wrongPasswordsBeforeALockoutAreCounted() {
        Sum sum = only(Told.store(kari(1, 0, 50053), kari(2, -9, 50126), kari(3, -60, 50126), kari(4, -90_000, 50126)));
        assertThat(sum.text().key()).isEqualTo("sum.failuresBeforeLockout");
        assertThat(sum.figures()).containsEntry("failures", 2L).containsEntry("first", SignIns.START.minusSeconds(60));
    }

    @Test
    void aBlockedAddressIsNoLockout() {
        SignIns blocked = kari(1, 0, 50053)
                .with(SignInFields.FAILURE_REASON, "Blocked since the address had malicious activity.");
        assertThat(Told.context(Told.store(blocked), 1).sums()).isEmpty();
    }

    @Test
    void useOfACredentialIsToldWithTheOneThatWorks() {
        Sum sum = only(Told.store(
                service(1, 0, 7000222, "old", "Vault"),
                service(2, -86_400, 0, "old", "Graph"),
                service(3, -2 * 86_400, 0, "old", "Vault"),
                service(4, -60, 0, "new", "Vault")));
        assertThat(sum.text().key()).isEqualTo("sum.credentialUse.resources.otherKeys");
        assertThat(sum.figures())
                .containsEntry("keyId", "old")
                .containsEntry("lastGood", SignIns.START.minus(Duration.ofDays(1)))
                .containsEntry("firstSeen", SignIns.START.minus(Duration.ofDays(2)))
                .containsEntry("resources", List.of("Graph"))
                .containsEntry("otherKeys", List.of("new"));
    }

    @Test
    void silentRetriesAreCountedWithTheSuccessThatEndedThem() {
        Sum sum = only(Told.store(silent(1, 0), silent(2, 30), silent(3, 60), silent(4, 7300), kari(5, 90, 0)));
        assertThat(sum.text().key()).isEqualTo("sum.silentRetries.answered");
        assertThat(sum.figures())
                .containsEntry("tries", 3L)
                .containsEntry("misses", 3L)
                .containsEntry("longest", Duration.ofSeconds(90))
                .containsEntry("success", SignIns.START.plusSeconds(90));
    }

    @Test
    void rowsOfOneAttemptAreCountedAsOne() {
        Sum sum = only(Told.store(
                kari(1, 0, 50074),
                kari(2, 9, 500121).correlated(1),
                kari(3, 10, 500121).correlated(1)));
        assertThat(sum.text().key()).isEqualTo("sum.attemptRows.prompt");
        assertThat(sum.figures())
                .containsEntry("rows", 3)
                .containsEntry("span", Duration.ofSeconds(10))
                .containsEntry("codes", List.of("AADSTS50074"));
    }

    private static SignIns silent(int number, long seconds) {
        return kari(number, seconds, 50058).with(SignInFields.TYPE, "nonInteractiveUser");
    }

    private static SignIns service(int number, long seconds, long code, String key, String resource) {
        return SignIns.signIn(number, Math.toIntExact(seconds), code)
                .correlated(number)
                .with(SignInFields.TYPE, "servicePrincipal")
                .with(SignInFields.SERVICE_PRINCIPAL_ID, SignIns.id(77))
                .with(SignInFields.CREDENTIAL_KEY_ID, key)
                .with(SignInFields.RESOURCE_NAME, resource);
    }

    private static Sum only(InMemoryStore store) {
        List<Sum> sums = Told.context(store, 1).sums();
        assertThat(sums).hasSize(1);
        return sums.get(0);
    }
}
