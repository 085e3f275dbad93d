package dev.signindiagnosis.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a store promises about sign-ins that are deleted. */
public abstract class DeletingContract extends TakingBackContract {

    private static final ImportId OTHER = new ImportId(MadeUpRow.guid(0xf9));
    private static final String KARI = MadeUpRow.guid(0xa1);

    private Deleted delete(SignInFilter filter) {
        Deleted deleted = sink.delete(filter, 1000);
        sink.commit();
        return deleted;
    }

    private List<Integer> left() {
        return found(SignInQuery.builder());
    }

    @Test
    void everySignInOfAPersonLeavesWithAllItsRows() {
        hold(
                row(1, 0).tell(SignInFields.USER_ID, KARI),
                row(1, 0).tell(SignInFields.USER_ID, KARI).tell(SignInFields.RISK_STATE, "atRisk"),
                row(2, 1).tell(SignInFields.USER_NAME, "Kari@example.com").tenant(MadeUpRow.guid(70)),
                row(3, 2).tell(SignInFields.SIGN_IN_IDENTIFIER, "KARI@example.com"),
                row(4, 3).tell(SignInFields.USER_NAME, "kari@example.com.org"),
                row(5, 4).tell(SignInFields.USER_DISPLAY_NAME, "kari@example.com"));
        Subject subject = new Subject(Set.of(KARI), Set.of("kari@example.com"));
        assertThat(delete(SignInFilter.of(subject))).isEqualTo(new Deleted(3, 4, false));
        assertThat(left()).containsExactly(5, 4);
        assertThat(repository.rows(new SignInKey(MadeUpRow.guid(1)), soon())).isEmpty();
        assertThat(repository.coverage(soon()).signIns()).isEqualTo(2);
    }

    @Test
    void whatIsOlderThanAMomentLeaves() throws Exception {
        hold(row(1, 0), row(2, 1), row(3, 2));
        assertThat(delete(SignInFilter.before(TEN.plus(Duration.ofMinutes(1))))).isEqualTo(new Deleted(1, 1, false));
        reopen();
        assertThat(left()).containsExactly(3, 2);
    }

    @Test
    void deletedStaysVisibleUntilTheCommit() {
        hold(row(1, 0));
        sink.delete(SignInFilter.ALL, 9);
        assertThat(left()).containsExactly(1);
    }

    @Test
    void writtenAndNotYetCommittedIsDeletedToo() {
        sink.write(List.of(row(1, 0).build()), IMPORT);
        assertThat(delete(SignInFilter.ALL)).isEqualTo(new Deleted(1, 1, false));
        assertThat(left()).isEmpty();
    }

    @Test
    void boundedStepsDeleteEverythingInTheEnd() {
        hold(row(1, 0), row(2, 1), row(3, 2), row(4, 3));
        Deleted all = Deleted.NOTHING;
        int steps = 0;
        do {
            all = all.then(sink.delete(SignInFilter.ALL, 3));
            sink.commit();
            steps++;
        } while (all.more());
        assertThat(all).isEqualTo(new Deleted(4, 4, false));
        assertThat(steps).isEqualTo(2);
        assertThat(left()).isEmpty();
    }

    @Test
    void claimsLeaveWithTheirSignIn() {
        hold(row(1, 0));
        holdBy(OTHER, row(1, 0));
        delete(SignInFilter.ALL);
        hold(row(1, 0));
        assertThat(sink.takeBack(IMPORT, 9)).isEqualTo(new Deleted(1, 1, false));
    }

    @Test
    void deletedCanBeImportedAgain() {
        hold(row(1, 0));
        delete(SignInFilter.ALL);
        assertThat(hold(row(1, 0))).containsExactly(SignInEventSink.Written.ADDED);
        assertThat(left()).containsExactly(1);
    }

    @Test
    void expungedStoreStillAnswersAndTakesRows() throws Exception {
        hold(row(1, 0), row(2, 1));
        sink.delete(SignInFilter.before(TEN.plusSeconds(1)), 9);
        sink.expunge();
        assertThat(left()).containsExactly(2);
        assertThat(hold(row(1, 0), row(2, 1)))
                .containsExactly(SignInEventSink.Written.ADDED, SignInEventSink.Written.KNOWN);
        reopen();
        assertThat(left()).containsExactly(2, 1);
    }
}
