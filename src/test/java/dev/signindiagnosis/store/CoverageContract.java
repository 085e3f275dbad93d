package dev.signindiagnosis.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a store promises to tell of what it holds. */
public abstract class CoverageContract extends RolesContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);

    private static Coverage.Range range(LogTenant tenant, SignInType type, int first, int last, Coverage.Day... days) {
        Instant earliest = TEN.plusSeconds(first * 60L);
        Instant latest = TEN.plusSeconds(last * 60L);
        long signIns = List.of(days).stream().mapToLong(Coverage.Day::signIns).sum();
        return new Coverage.Range(tenant, type, earliest, latest, signIns, List.of(days), Optional.empty());
    }

    private static Coverage.Day today(long signIns) {
        return new Coverage.Day(TODAY, signIns);
    }

    private static MadeUpRow interactive(int number, int minutes) {
        return row(number, minutes).tell(SignInFields.TYPE, "interactiveUser");
    }

    private List<Coverage.Range> ranges() {
        return repository.coverage(soon()).ranges();
    }

    @Test
    void coverageTellsRangesByLogTenantAndType() {
        hold(
                interactive(1, 4).tenant("b"),
                interactive(2, 0).tenant("b"),
                row(3, 2).tenant("b").tell(SignInFields.TYPE, "managedIdentity"),
                row(4, 1));
        LogTenant b = new LogTenant("b");
        assertThat(ranges())
                .containsExactly(
                        range(LogTenant.UNTOLD, SignInType.UNKNOWN, 1, 1, today(1)),
                        range(b, SignInType.INTERACTIVE_USER, 0, 4, today(2)),
                        range(b, SignInType.MANAGED_IDENTITY, 2, 2, today(1)));
    }

    @Test
    void coverageCountsByDaysOfUtc() {
        int day = 24 * 60;
        hold(row(1, -10 * 60 - 1), row(2, -10 * 60), row(3, 14 * 60 - 1), row(4, 3 * day));
        hold(row(5, 5));
        assertThat(ranges())
                .containsExactly(range(
                        LogTenant.UNTOLD,
                        SignInType.UNKNOWN,
                        -601,
                        3 * day,
                        new Coverage.Day(TODAY.minusDays(1), 1),
                        today(3),
                        new Coverage.Day(TODAY.plusDays(3), 1)));
    }

    @Test
    void coverageFollowsWhatIsWrittenAndMerged() {
        hold(row(1, 0), row(2, 0));
        assertThat(repository.coverage(soon()).signIns()).isEqualTo(2);
        hold(interactive(1, 0), interactive(3, 7));
        assertThat(ranges())
                .containsExactly(
                        range(LogTenant.UNTOLD, SignInType.INTERACTIVE_USER, 0, 7, today(2)),
                        range(LogTenant.UNTOLD, SignInType.UNKNOWN, 0, 0, today(1)));
    }

    @Test
    void coverageFollowsWhatLeavesTheMiddleAndTheEnds() {
        int day = 24 * 60;
        hold(row(1, 0), row(2, 5), row(3, day), row(4, 2 * day), row(5, 3 * day));
        assertThat(repository.coverage(soon()).signIns()).isEqualTo(5);
        hold(interactive(3, day), interactive(2, 5));
        Coverage.Day third = new Coverage.Day(TODAY.plusDays(2), 1);
        Coverage.Day last = new Coverage.Day(TODAY.plusDays(3), 1);
        assertThat(ranges().get(1))
                .isEqualTo(range(LogTenant.UNTOLD, SignInType.UNKNOWN, 0, 3 * day, today(1), third, last));
        hold(interactive(5, 3 * day));
        assertThat(ranges().get(1)).isEqualTo(range(LogTenant.UNTOLD, SignInType.UNKNOWN, 0, 2 * day, today(1), third));
        hold(interactive(1, 0), interactive(4, 2 * day));
        assertThat(ranges()).extracting(Coverage.Range::type).containsExactly(SignInType.INTERACTIVE_USER);
    }

    @Test
    void coverageLeavesOutWhatWasDeleted() {
        int day = 24 * 60;
        hold(row(1, 0), row(2, 5), row(3, day), row(4, 2 * day));
        assertThat(repository.coverage(soon()).signIns()).isEqualTo(4);
        sink.delete(SignInFilter.before(TEN.plusSeconds(300)), 9);
        sink.commit();
        assertThat(ranges())
                .containsExactly(range(
                        LogTenant.UNTOLD,
                        SignInType.UNKNOWN,
                        5,
                        2 * day,
                        today(1),
                        new Coverage.Day(TODAY.plusDays(1), 1),
                        new Coverage.Day(TODAY.plusDays(2), 1)));
    }
}
