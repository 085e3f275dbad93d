package dev.signindiagnosis.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a store promises about imports that are taken back. */
public abstract class TakingBackContract extends WritingContract {

    private static final int ALL = 1000;
    private static final ImportId FIRST = new ImportId(MadeUpRow.guid(0xf1));
    private static final ImportId SECOND = new ImportId(MadeUpRow.guid(0xf2));
    private static final ImportId THIRD = new ImportId(MadeUpRow.guid(0xf3));
    private static final SignInKey ONE = new SignInKey(MadeUpRow.guid(1));

    private static MadeUpRow early() {
        return row(1, 0).tell(SignInFields.USER_NAME, "kari@example.com");
    }

    private static MadeUpRow late() {
        return early().tell(SignInFields.INGESTED_AT, TEN.plusSeconds(900)).tell(SignInFields.RISK_STATE, "atRisk");
    }

    private Deleted takeBack(ImportId id) {
        Deleted deleted = sink.takeBack(id, ALL);
        sink.commit();
        return deleted;
    }

    private List<Integer> all() {
        return found(SignInQuery.builder());
    }

    @Test
    void rowsOfTheImportLeaveAndOthersStay() {
        holdBy(FIRST, row(1, 0), row(2, 0).tenant(MadeUpRow.guid(70)));
        holdBy(SECOND, row(3, 0));
        assertThat(takeBack(FIRST)).isEqualTo(new Deleted(2, 2, false));
        assertThat(all()).containsExactly(3);
        assertThat(repository.rows(ONE, soon())).isEmpty();
        assertThat(repository.coverage(soon()).signIns()).isOne();
    }

    @Test
    void whatIsTakenBackStaysVisibleUntilTheCommit() {
        holdBy(FIRST, row(1, 0));
        sink.takeBack(FIRST, ALL);
        assertThat(all()).containsExactly(1);
    }

    @Test
    void takenBackIsGoneAfterReopening() throws Exception {
        holdBy(FIRST, row(1, 0));
        holdBy(SECOND, row(2, 0));
        takeBack(FIRST);
        reopen();
        assertThat(all()).containsExactly(2);
        assertThat(takeBack(FIRST)).isEqualTo(Deleted.NOTHING);
    }

    @Test
    void rowsNotYetCommittedAreTakenBackToo() {
        sink.write(List.of(early().build()), FIRST);
        assertThat(takeBack(FIRST)).isEqualTo(new Deleted(1, 1, false));
        assertThat(all()).isEmpty();
    }

    @Test
    void signInWithRowsOfAnotherImportIsMergedAnewFromThose() {
        holdBy(FIRST, early());
        holdBy(SECOND, late());
        assertThat(takeBack(SECOND)).isEqualTo(new Deleted(0, 1, false));
        assertThat(repository.byKey(ONE, soon())).containsExactly(SignInEvent.of(List.of(early().build())));
        assertThat(takeBack(FIRST)).isEqualTo(new Deleted(1, 1, false));
        assertThat(all()).isEmpty();
    }

    @Test
    void rowThatAnotherImportBroughtTooStays() throws Exception {
        holdBy(FIRST, early(), row(2, 0));
        holdBy(SECOND, early());
        reopen();
        assertThat(takeBack(FIRST)).isEqualTo(new Deleted(1, 1, false));
        assertThat(all()).containsExactly(1);
        assertThat(takeBack(SECOND)).isEqualTo(new Deleted(1, 1, false));
        assertThat(all()).isEmpty();
    }

    @Test
    void claimMadeBeforeAnyCommitIsKept() {
        sink.write(List.of(early().build()), FIRST);
        sink.write(List.of(early().build()), SECOND);
        assertThat(takeBack(FIRST)).isEqualTo(Deleted.NOTHING);
        assertThat(all()).containsExactly(1);
    }

    @Test
    void claimOutlivesTheMergeOfTheSignIn() {
        holdBy(FIRST, early());
        holdBy(SECOND, early());
        holdBy(THIRD, late());
        takeBack(FIRST);
        takeBack(THIRD);
        assertThat(repository.byKey(ONE, soon())).containsExactly(SignInEvent.of(List.of(early().build())));
    }

    @Test
    void claimsOfAnImportLeaveWithIt() {
        holdBy(FIRST, early());
        holdBy(SECOND, early(), early());
        holdBy(THIRD, early());
        takeBack(SECOND);
        assertThat(takeBack(FIRST)).isEqualTo(Deleted.NOTHING);
        assertThat(takeBack(THIRD)).isEqualTo(new Deleted(1, 1, false));
        assertThat(all()).isEmpty();
    }

    @Test
    void rowRepeatedByItsOwnImportMakesNoClaim() {
        holdBy(FIRST, early(), early());
        holdBy(FIRST, early());
        assertThat(takeBack(FIRST)).isEqualTo(new Deleted(1, 1, false));
        assertThat(all()).isEmpty();
    }

    @Test
    void claimIsOnTheRowAndNotOnOthersOfItsSignIn() {
        holdBy(FIRST, early(), late());
        holdBy(SECOND, late());
        assertThat(takeBack(FIRST)).isEqualTo(new Deleted(0, 1, false));
        assertThat(repository.rows(ONE, soon())).containsExactly(late().build());
    }

    @Test
    void claimIsOfOneLogTenant() {
        MadeUpRow home = early().tenant(MadeUpRow.guid(70));
        holdBy(FIRST, early(), home, late().tenant("not a guid"));
        holdBy(SECOND, home);
        assertThat(takeBack(FIRST)).isEqualTo(new Deleted(2, 2, false));
        assertThat(repository.rows(ONE, soon()))
                .extracting(SignInRow::id)
                .containsExactly(home.build().id());
    }

    @Test
    void logTenantOfAnyLengthAndKeysWithoutRequestIdLeave() {
        holdBy(FIRST, early().tenant("t".repeat(300)), MadeUpRow.of("x-" + "0123456789abcdef".repeat(2), TEN));
        assertThat(takeBack(FIRST)).isEqualTo(new Deleted(2, 2, false));
        assertThat(all()).isEmpty();
    }

    @Test
    void stepEndsAtItsBoundAndTheNextGoesOn() {
        holdBy(FIRST, row(1, 0), row(2, 0), row(3, 0));
        assertThat(sink.takeBack(FIRST, 2)).isEqualTo(new Deleted(2, 2, true));
        assertThat(sink.takeBack(FIRST, 2)).isEqualTo(new Deleted(1, 1, false));
        sink.commit();
        assertThat(all()).isEmpty();
    }

    @Test
    void takenBackCanBeImportedAgain() {
        holdBy(FIRST, early());
        takeBack(FIRST);
        assertThat(holdBy(SECOND, early())).containsExactly(SignInEventSink.Written.ADDED);
        assertThat(takeBack(FIRST)).isEqualTo(Deleted.NOTHING);
        assertThat(all()).containsExactly(1);
    }
}
