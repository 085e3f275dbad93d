package dev.signindiagnosis.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a store promises about the history of a subject. */
public abstract class HistoryContract extends SearchOrderContract {

    /** The fields by which a subject is known. */
    static final List<SignInField<String>> IDS = Subject.IDS;

    /** The fields by whose whole text a subject is known. */
    static final List<SignInField<String>> NAMES = Subject.NAMES;

    private static final String KARI = MadeUpRow.guid(0xa1);
    private static final String OTHER = MadeUpRow.guid(0xa2);
    private static final int MANY = 100;

    private List<Integer> history(HistoryQuery query) {
        return numbers(repository.history(query, soon()));
    }

    private static HistoryQuery before() {
        return HistoryQuery.before(TEN, Subject.ofId(KARI), MANY);
    }

    private static MadeUpRow ofKari(int number, int minutes) {
        return row(number, minutes).tell(SignInFields.USER_ID, KARI);
    }

    @Test
    void historyLeadsAwayFromTheMomentAndLeavesItOut() {
        hold(ofKari(1, -9), ofKari(2, -1), ofKari(3, 0), ofKari(4, 2), ofKari(5, 8));
        assertThat(history(before())).containsExactly(2, 1);
        assertThat(history(HistoryQuery.after(TEN, Subject.ofId(KARI), MANY))).containsExactly(4, 5);
    }

    @Test
    void historyAtTheSameTimeGoesByKeyThenByTenant() {
        hold(ofKari(3, 4), ofKari(1, 4).tenant("b"), ofKari(2, 4), ofKari(1, 4).tenant("a"), ofKari(1, 4));
        assertThat(repository.history(HistoryQuery.after(TEN, Subject.ofId(KARI), MANY), soon()))
                .extracting(signIn ->
                        signIn.key().value().substring(35) + signIn.tenant().id())
                .containsExactly("1", "1a", "1b", "2", "3");
        assertThat(numbers(repository.history(
                        HistoryQuery.before(TEN.plusSeconds(999), Subject.ofId(KARI), MANY), soon())))
                .containsExactly(1, 1, 1, 2, 3);
    }

    @Test
    void historyCutsAtTheLimit() {
        hold(ofKari(1, -3), ofKari(2, -2), ofKari(3, -1), ofKari(4, -4));
        assertThat(history(HistoryQuery.before(TEN, Subject.ofId(KARI), 2))).containsExactly(3, 2);
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void historyIsOfAWholeIdWhateverItsCase(SignInField<String> id) {
        hold(row(1, -1).tell(id, KARI), row(2, -2).tell(id, OTHER), row(3, -3));
        assertThat(history(HistoryQuery.before(TEN, Subject.ofId(KARI.toUpperCase(Locale.ROOT)), MANY)))
                .containsExactly(1);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void historyIsOfAWholeNameNeverOfItsStart(SignInField<String> name) {
        hold(
                row(1, -1).tell(name, "Kari@example.com"),
                row(2, -2).tell(name, "kari@example.com.invalid"),
                row(3, -3).tell(SignInFields.USER_DISPLAY_NAME, "kari@example.com"));
        assertThat(history(HistoryQuery.before(TEN, Subject.ofName("KARI@example.com"), MANY)))
                .containsExactly(1);
        assertThat(history(HistoryQuery.before(TEN, Subject.ofName("kari"), MANY)))
                .isEmpty();
    }

    @Test
    void historyJoinsAllIdsAndNamesOfASubject() {
        hold(ofKari(1, -1), row(2, -2).tell(SignInFields.USER_NAME, "k@example.com"), row(3, -3));
        hold(
                row(4, -4).tell(SignInFields.SERVICE_PRINCIPAL_ID, OTHER),
                row(5, -5).tell(SignInFields.USER_NAME, "o"));
        Subject subject = new Subject(Set.of(KARI, OTHER), Set.of("k@example.com", "kari"));
        assertThat(history(HistoryQuery.before(TEN, subject, MANY))).containsExactly(1, 2, 4);
    }

    @Test
    void historyOfOneApplicationGoesByIdAndByNameWhereNoIdIsTold() {
        hold(
                ofKari(1, -1).tell(SignInFields.APPLICATION_ID, OTHER).tell(SignInFields.APPLICATION_NAME, "Payroll"),
                ofKari(2, -2).tell(SignInFields.APPLICATION_NAME, "PAYROLL"),
                ofKari(3, -3).tell(SignInFields.APPLICATION_NAME, "Payroll test"),
                ofKari(4, -4));
        assertThat(history(before().withApplication("payroll"))).containsExactly(2);
        assertThat(history(before().withApplication(OTHER))).containsExactly(1);
    }

    @Test
    void historyNarrowsByOutcomeCodeAndTenant() {
        hold(
                ofKari(1, -1).tell(SignInFields.ERROR_CODE, 0L),
                ofKari(2, -2).tell(SignInFields.ERROR_CODE, 53003L).tenant("a"),
                ofKari(3, -3).tell(SignInFields.ERROR_CODE, 50126L),
                ofKari(4, -4));
        assertThat(history(before().withOutcome(Outcome.FAILURE))).containsExactly(2, 3);
        assertThat(history(before().withErrorCode(50126))).containsExactly(3);
        assertThat(history(before().withTenant(new LogTenant("A")))).containsExactly(2);
        assertThat(history(before().withTenant(LogTenant.UNTOLD))).containsExactly(1, 3, 4);
    }

    @Test
    void historyGivesMergedSignInsOnce() {
        hold(ofKari(1, -1));
        hold(row(1, -1).tell(SignInFields.RISK_STATE, "atRisk").tell(SignInFields.USER_ID, KARI));
        assertThat(repository.history(before(), soon()))
                .singleElement()
                .satisfies(signIn -> assertThat(signIn.rows()).isEqualTo(2));
    }

    @Test
    void historyLeavesOutWhatWasDeleted() {
        hold(ofKari(1, -1), ofKari(2, -2), ofKari(3, -3));
        sink.delete(SignInFilter.before(TEN.minusSeconds(120)), MANY);
        sink.commit();
        assertThat(history(before())).containsExactly(1, 2);
    }
}
