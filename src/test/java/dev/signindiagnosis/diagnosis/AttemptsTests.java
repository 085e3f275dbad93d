package dev.signindiagnosis.diagnosis;

import static dev.signindiagnosis.diagnosis.SignIns.START;
import static dev.signindiagnosis.diagnosis.SignIns.id;
import static dev.signindiagnosis.diagnosis.SignIns.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.diagnosis.Attempt.Ending;
import dev.signindiagnosis.diagnosis.Attempt.Part;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttemptsTests {

    @Test
    void interruptsBeforeASuccessAreItsSteps() {
        Attempt attempt = only(signIn(1, 0, 50097), signIn(2, 3, 50140), signIn(3, 8, 0));

        assertThat(attempt.ending()).isEqualTo(Ending.SIGNED_IN);
        assertThat(attempt.deciding().key().value()).isEqualTo(id(3));
        assertThat(attempt.partOf(attempt.signIns().get(0))).isEqualTo(Part.STEP);
    }

    @Test
    void refusalDecidesBesideAPrompt() {
        Attempt attempt = only(signIn(1, 0, 53003), signIn(2, 1, 50199));

        assertThat(attempt.ending()).isEqualTo(Ending.BLOCKED);
        assertThat(attempt.deciding().key().value()).isEqualTo(id(1));
        assertThat(attempt.partOf(attempt.signIns().get(1))).isEqualTo(Part.LATER);
    }

    @Test
    void wrongPasswordsBeforeTheRightOneAreStepsOfASuccess() {
        Attempt attempt = only(signIn(1, 0, 50126), signIn(2, 5, 50126), signIn(3, 9, 0), signIn(4, 12, 0));

        assertThat(attempt.ending()).isEqualTo(Ending.SIGNED_IN);
        assertThat(attempt.deciding().key().value()).isEqualTo(id(3));
    }

    @Test
    void promptWithoutAnAnswerIsInterrupted() {
        assertThat(only(signIn(1, 0, 50140)).ending()).isEqualTo(Ending.INTERRUPTED);
    }

    @Test
    void signInWithoutCodeIsUnknown() {
        SignInEvent untold =
                signIn(1, 0, 0).with(SignInFields.STATUS_TEXT, "unknown").event();

        assertThat(Attempts.of(List.of(untold)).get(0).ending()).isEqualTo(Ending.UNKNOWN);
    }

    @Test
    void successOfActiveSyncThatAPolicyRefusedIsBlocked() {
        SignIns mail = refusedSuccess(1).with(SignInFields.CLIENT_APP, "Exchange ActiveSync");

        assertThat(only(mail).ending()).isEqualTo(Ending.BLOCKED);
    }

    @Test
    void successThatAPolicyRefusedIsUnclearForOtherClients() {
        Attempt attempt = only(
                refusedSuccess(1).with(SignInFields.CLIENT_APP, "Browser"),
                signIn(2, 5, 50140).with(SignInFields.ORIGINAL_REQUEST_ID, id(1)));

        assertThat(attempt.ending()).isEqualTo(Ending.UNKNOWN);
        assertThat(attempt.deciding().key().value()).isEqualTo(id(1));
    }

    @Test
    void originalRequestIdTellsAttemptsApart() {
        List<Attempt> attempts = attempts(
                original(1, 0, 500121, 1),
                original(2, 20, 500121, 1),
                original(3, 40, 500121, 3),
                original(4, 60, 0, 3));

        assertThat(attempts).extracting(Attempt::ending).containsExactly(Ending.BLOCKED, Ending.SIGNED_IN);
        assertThat(attempts.get(0).signIns()).hasSize(2);
    }

    @Test
    void firstRequestIsFoundByItsOwnId() {
        assertThat(attempts(signIn(1, 0, 50076), original(2, 900, 0, 1))).hasSize(1);
    }

    @Test
    void promptContinuesInANewSequence() {
        assertThat(attempts(original(1, 0, 50097, 1), original(2, 2, 50140, 2), original(3, 4, 0, 3)))
                .singleElement()
                .extracting(Attempt::ending)
                .isEqualTo(Ending.SIGNED_IN);
    }

    @Test
    void pauseBeginsANewAttempt() {
        assertThat(attempts(signIn(1, 0, 50126), signIn(2, 601, 50126))).hasSize(2);
    }

    @Test
    void anotherApplicationAfterAnEndBeginsANewAttempt() {
        SignIns other = signIn(2, 5, 0).with(SignInFields.APPLICATION_ID, "b0000000-0000-4000-8000-00000000000b");

        assertThat(attempts(signIn(1, 0, 53003), other)).hasSize(2);
    }

    @Test
    void logTenantsNeverShareAnAttempt() {
        assertThat(attempts(signIn(1, 0, 0), signIn(2, 1, 0).inTenant("70000000-0000-4000-8000-000000000002")))
                .hasSize(2);
    }

    @Test
    void orderOfArrivalMakesNoDifference() {
        List<SignInEvent> signIns = new ArrayList<>(Stream.of(
                        original(1, 0, 50097, 1), original(2, 2, 0, 1), original(3, 30, 53003, 3), signIn(4, 31, 50199))
                .map(SignIns::event)
                .toList());
        List<Attempt> expected = Attempts.of(signIns);
        Collections.reverse(signIns);

        assertThat(Attempts.of(signIns)).isEqualTo(expected);
    }

    @Test
    void nearestAttemptIsDiagnosedWhereATimeIsTold() {
        List<Attempt> attempts = attempts(signIn(1, 0, 53003), signIn(2, 4000, 0));

        assertThat(Attempts.toDiagnose(attempts, START.plusSeconds(3000)).ending())
                .isEqualTo(Ending.SIGNED_IN);
    }

    @Test
    void lastUnsuccessfulAttemptIsDiagnosedWithoutATime() {
        List<Attempt> attempts = attempts(signIn(1, 0, 50126), signIn(2, 2000, 53003), signIn(3, 4000, 0));

        assertThat(Attempts.toDiagnose(attempts, null).deciding().key().value()).isEqualTo(id(2));
    }

    @Test
    void lastAttemptIsDiagnosedWhereAllSignedIn() {
        List<Attempt> attempts = attempts(signIn(1, 0, 0), signIn(2, 2000, 0));

        assertThat(Attempts.toDiagnose(attempts, null).deciding().key().value()).isEqualTo(id(2));
    }

    private static SignIns refusedSuccess(int number) {
        return signIn(number, 0, 0).with(SignInFields.CONDITIONAL_ACCESS_STATUS, "failure");
    }

    private static SignIns original(int number, int seconds, long code, int first) {
        return signIn(number, seconds, code).with(SignInFields.ORIGINAL_REQUEST_ID, id(first));
    }

    private static List<Attempt> attempts(SignIns... signIns) {
        return Attempts.of(Stream.of(signIns).map(SignIns::event).toList());
    }

    private static Attempt only(SignIns... signIns) {
        List<Attempt> attempts = attempts(signIns);
        assertThat(attempts).hasSize(1);
        return attempts.get(0);
    }

    @Test
    void othersAreTheNearestInTheirOrder() {
        List<SignInEvent> refusals = IntStream.rangeClosed(1, 1000)
                .mapToObj(number -> signIn(number, number * 3600, 50126).event())
                .toList();
        List<Attempt> attempts = Attempts.of(refusals);

        List<Attempt> others = Attempts.others(attempts, attempts.get(500));

        assertThat(attempts).hasSize(1000);
        assertThat(others).hasSize(Attempts.MOST_OTHERS).doesNotContain(attempts.get(500));
        assertThat(others).startsWith(attempts.get(400)).endsWith(attempts.get(600));
    }

    @Test
    void partsTellStepsFromWhatWentItsOwnWayAndWhatCameLater() {
        Attempt attempt = new Attempt(
                List.of(
                        SignIns.signIn(1, 0, 50126).event(),
                        SignIns.signIn(2, 1, 0)
                                .with(SignInFields.APPLICATION_ID, SignIns.id(9))
                                .event(),
                        SignIns.signIn(3, 2, 50199)
                                .with(SignInFields.APPLICATION_ID, SignIns.id(9))
                                .event(),
                        SignIns.signIn(4, 3, 53003).event(),
                        SignIns.signIn(5, 4, 50199).event()),
                SignIns.signIn(4, 3, 53003).event(),
                Attempt.Ending.BLOCKED);
        assertThat(attempt.signIns())
                .extracting(attempt::partOf)
                .containsExactly(
                        Attempt.Part.STEP,
                        Attempt.Part.OTHER,
                        Attempt.Part.STEP,
                        Attempt.Part.DECIDING,
                        Attempt.Part.LATER);
    }
}
