package dev.signindiagnosis.diagnosis;

import static dev.signindiagnosis.diagnosis.Told.kari;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.text.Message;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NoFaultTests {

    @Test
    void noiseIsAnsweredWithTheLaterSuccessOfAnotherCorrelationId() {
        Diagnosis diagnosis = Told.diagnosis(Told.store(kari(1, 0, 50140), kari(2, 8, 0)), 1);

        assertThat(diagnosis.verdict().key()).isEqualTo("verdict.noFault.who.application");
        assertThat(diagnosis.verdict().facts()).containsEntry("after", Duration.ofSeconds(8));
        assertThat(diagnosis.actor()).isEqualTo(Actor.NOBODY);
        assertThat(diagnosis.context().laterSuccess().key().value()).isEqualTo(SignIns.id(2));
    }

    @Test
    void promptInsideAnAttemptThatWentWellIsNoFault() {
        Diagnosis diagnosis = Told.diagnosis(
                Told.store(kari(1, 0, 65001).correlated(7), kari(2, 5, 0).correlated(7)), 1);

        assertThat(diagnosis.verdict().key()).isEqualTo("verdict.noFault.who.application");
        assertThat(diagnosis.verdict().facts()).containsEntry("after", Duration.ofSeconds(5));
        assertThat(diagnosis.verdict().facts()).containsEntry("cause", Message.of("rule.consent-missing.title"));
    }

    @Test
    void noiseThatNoSuccessFollowedSaysSo() {
        Diagnosis diagnosis = Told.diagnosis(Told.store(kari(1, 0, 50140)), 1);

        assertThat(diagnosis.verdict().key()).isEqualTo("verdict.unanswered.who.application");
        assertThat(diagnosis.context().laterSuccess()).isNull();
        assertThat(diagnosis.context().whyNotTold(NotTold.Part.LATER_SUCCESS)).isEmpty();
    }

    @Test
    void aRefusalIsAFaultWhateverFollows() {
        Diagnosis diagnosis = Told.diagnosis(Told.store(kari(1, 0, 53003), kari(2, 8, 0)), 1);

        assertThat(diagnosis.verdict().key()).isEqualTo("verdict.blocked.who.application");
        assertThat(diagnosis.context().laterSuccess().key().value()).isEqualTo(SignIns.id(2));
    }

    @Test
    void aPromptForMfaIsNoFaultOnlyWhereTheSuccessFollowedSoon() {
        assertThat(verdict(kari(1, 0, 50074), kari(2, 40, 0))).startsWith("verdict.noFault");
        assertThat(verdict(kari(1, 0, 50074), kari(2, 7200, 0))).startsWith("verdict.interrupted");
    }

    @Test
    void aSuccessOfSomebodyElseOrToAnotherApplicationProvesNothing() {
        assertThat(verdict(kari(1, 0, 50140), kari(2, 8, 0).with(SignInFields.USER_NAME, "ola@example.com")))
                .startsWith("verdict.unanswered");
        assertThat(verdict(kari(1, 0, 50140), kari(2, 8, 0).with(SignInFields.APPLICATION_ID, SignIns.id(9))))
                .startsWith("verdict.unanswered");
    }

    @Test
    void aSuccessThatConditionalAccessRefusedProvesNothing() {
        SignIns refused = kari(2, 8, 0).with(SignInFields.CONDITIONAL_ACCESS_STATUS, "failure");
        assertThat(verdict(kari(1, 0, 50140), refused)).startsWith("verdict.unanswered");
    }

    @Test
    void nobodysHistoryIsNotTold() {
        SignIns nobody = SignIns.signIn(1, 0, 50058).correlated(1).with(SignInFields.USER_ID, ZERO);
        Diagnosis diagnosis = Told.diagnosis(Told.store(nobody, kari(2, 8, 0)), 1);

        assertThat(diagnosis.verdict().key()).startsWith("verdict.interrupted");
        assertThat(diagnosis.context().whyNotTold(NotTold.Part.LATER_SUCCESS)).contains(NotTold.Why.NO_SUBJECT);
    }

    private static final String ZERO = "00000000-0000-0000-0000-000000000000";

    private static String verdict(SignIns... signIns) {
        return Told.diagnosis(Told.store(signIns), 1).verdict().key();
    }
}
