package dev.signindiagnosis.store;

import static dev.signindiagnosis.store.SignInEventSink.Written.ADDED;
import static dev.signindiagnosis.store.SignInEventSink.Written.KNOWN;
import static dev.signindiagnosis.store.SignInEventSink.Written.MERGED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a store promises about rows that are written. */
public abstract class WritingContract extends StoreContract {

    private static final SignInKey ONE = new SignInKey(MadeUpRow.guid(1));

    private static MadeUpRow early() {
        return row(1, 0).tell(SignInFields.USER_NAME, "kari@example.com");
    }

    private static MadeUpRow late() {
        return early().tell(SignInFields.INGESTED_AT, TEN.plusSeconds(900)).tell(SignInFields.RISK_STATE, "atRisk");
    }

    @Test
    void firstRowIsAddedAndTheNextMerged() {
        assertThat(sink.write(List.of(early().build(), late().build(), row(2, 0).build()), IMPORT))
                .containsExactly(ADDED, MERGED, ADDED);
    }

    @Test
    void sameRowTwiceInOneCallIsKnown() {
        assertThat(sink.write(List.of(early().build(), early().build()), IMPORT))
                .containsExactly(ADDED, KNOWN);
    }

    @Test
    void sameRowIsKnownBeforeAnyCommit() {
        sink.write(List.of(early().build()), IMPORT);
        sink.write(List.of(late().build()), IMPORT);
        assertThat(sink.write(List.of(late().build(), early().build()), IMPORT)).containsExactly(KNOWN, KNOWN);
    }

    @Test
    void sameRowIsKnownAfterCommitAndAfterReopening() throws Exception {
        hold(early());
        assertThat(hold(early(), late())).containsExactly(KNOWN, MERGED);
        reopen();
        assertThat(hold(early(), late())).containsExactly(KNOWN, KNOWN);
    }

    @Test
    void rowWrittenAgainChangesNothing() {
        hold(early(), late());
        List<SignInEvent> before = repository.byKey(ONE, soon());
        hold(early());
        assertThat(repository.byKey(ONE, soon())).isEqualTo(before);
        assertThat(repository.coverage(soon()).signIns()).isOne();
    }

    @Test
    void rowThatComesAfterCommitMergesWithTheHeldOnes() {
        hold(early());
        hold(late());
        List<SignInEvent> signIns = repository.byKey(ONE, soon());
        assertThat(signIns).containsExactly(SignInEvent.of(List.of(early().build(), late().build())));
        assertThat(found(SignInQuery.builder().user("kari"))).containsExactly(1);
    }

    @Test
    void mergedSignInIsFoundByWhatEachRowTells() {
        hold(row(1, 0).correlationIds(MadeUpRow.guid(8)).tell(SignInFields.APPLICATION_NAME, "Payroll"));
        hold(row(1, 0).correlationIds(MadeUpRow.guid(9)).tell(SignInFields.ERROR_CODE, 53003L));
        assertThat(found(SignInQuery.builder().application("payroll").errorCode(53003)))
                .containsExactly(1);
    }

    @Test
    void mergedSignInIsNoLongerFoundByWhatALaterRowCorrected() {
        hold(row(1, 0).tell(SignInFields.ERROR_CODE, 50074L));
        hold(row(1, 0).tell(SignInFields.ERROR_CODE, 0L).tell(SignInFields.INGESTED_AT, TEN.plusSeconds(60)));
        assertThat(found(SignInQuery.builder().errorCode(50074))).isEmpty();
        assertThat(found(SignInQuery.builder().errorCode(0))).containsExactly(1);
    }

    @Test
    void orderOfRowsMakesNoDifference() {
        List<SignInRow> rows = new ArrayList<>();
        for (int minute = 0; minute < 6; minute++) {
            rows.add(late().tell(SignInFields.RISK_DETAIL, "detail " + minute).build());
        }
        SignInEvent expected = SignInEvent.of(rows);
        Collections.shuffle(rows, new Random(7));
        for (SignInRow row : rows) {
            sink.write(List.of(row), IMPORT);
            sink.commit();
        }
        assertThat(repository.byKey(ONE, soon())).containsExactly(expected);
    }

    @Test
    void rowsOfDifferentLogTenantsDoNotMerge() {
        MadeUpRow home = early().tenant(MadeUpRow.guid(70));
        MadeUpRow resource = early().tenant(MadeUpRow.guid(71));
        assertThat(hold(resource, home, early())).containsExactly(ADDED, ADDED, ADDED);
        assertThat(repository.byKey(ONE, soon()))
                .extracting(signIn -> signIn.tenant().id())
                .containsExactly("", MadeUpRow.guid(70), MadeUpRow.guid(71));
    }

    @Test
    void uncommittedRowsAreNotVisible() {
        hold(early());
        sink.write(List.of(late().build(), row(2, 0).build()), IMPORT);
        assertThat(repository.byKey(ONE, soon())).extracting(SignInEvent::rows).containsExactly(1);
        assertThat(repository.byKey(new SignInKey(MadeUpRow.guid(2)), soon())).isEmpty();
        assertThat(found(SignInQuery.builder())).containsExactly(1);
    }

    @Test
    void committedRowsAreThereAfterReopening() throws Exception {
        hold(early(), row(2, 5));
        reopen();
        assertThat(found(SignInQuery.builder())).containsExactly(2, 1);
    }

    @Test
    void rowsAreGivenBackAsImported() {
        SignInRow one = early().tenant(MadeUpRow.guid(71)).build();
        SignInRow two = late().tenant(MadeUpRow.guid(70)).build();
        sink.write(List.of(one, two), IMPORT);
        sink.commit();
        assertThat(repository.rows(ONE, soon())).containsExactly(two, one);
        assertThat(repository.rows(ONE, soon())).extracting(SignInRow::raw).containsExactly(two.raw(), one.raw());
    }

    @Test
    void signInWithoutRequestIdIsHeldUnderItsDigest() {
        String key = "x-" + "0123456789abcdef".repeat(2);
        hold(MadeUpRow.of(key, TEN));
        assertThat(repository.byKey(new SignInKey(key), soon())).hasSize(1);
        assertThat(repository.byKey(new SignInKey("x-" + "0".repeat(32)), soon()))
                .isEmpty();
    }
}
