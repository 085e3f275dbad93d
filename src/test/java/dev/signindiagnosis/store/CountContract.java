package dev.signindiagnosis.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.SignInFields;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a store promises about counts. */
public abstract class CountContract extends HistoryContract {

    private static final int MANY = 1000;

    private SignInCounts count(CountQuery query) {
        return repository.count(query, soon());
    }

    private SignInCounts count(CountGroup group) {
        return count(CountQuery.of(SignInFilter.ALL).by(group, MANY));
    }

    private static List<String> sizes(SignInCounts counts) {
        return counts.groups().stream()
                .map(group -> group.value() + " " + group.tally().signIns())
                .toList();
    }

    @Test
    void countOfAnEmptyStoreIsNothing() {
        SignInCounts counts = count(CountQuery.of(SignInFilter.ALL)
                .by(CountGroup.USER, MANY)
                .per(TimeBucket.DAY)
                .withUsers());
        Tally nothing =
                new Tally(0, Optional.of(new Tally.Users(0, true)), Optional.empty(), Optional.empty(), List.of());
        assertThat(counts).isEqualTo(new SignInCounts(nothing, List.of(), 0, 0));
    }

    @Test
    void countWithoutAGroupTellsTheTotal() {
        hold(row(1, -5), row(2, 5), row(3, 70));
        SignInCounts counts = count(CountQuery.of(SignInFilter.ALL).per(TimeBucket.HOUR));
        assertThat(counts.groups()).isEmpty();
        assertThat(counts.total())
                .isEqualTo(new Tally(
                        3,
                        Optional.empty(),
                        Optional.of(TEN.minusSeconds(300)),
                        Optional.of(TEN.plusSeconds(4200)),
                        List.of(
                                new Tally.Slice(TEN.minusSeconds(3600), 1),
                                new Tally.Slice(TEN, 1),
                                new Tally.Slice(TEN.plusSeconds(3600), 1))));
    }

    @Test
    void countDividesByDaysOfUtcAlsoBefore1970() {
        hold(
                MadeUpRow.of(1, "1969-12-31T23:59:59.999Z"),
                MadeUpRow.of(2, "1970-01-01T00:00:00Z"),
                MadeUpRow.of(3, "1970-01-01T23:59:59Z"));
        assertThat(count(CountQuery.of(SignInFilter.ALL).per(TimeBucket.DAY))
                        .total()
                        .slices())
                .containsExactly(
                        new Tally.Slice(Instant.parse("1969-12-31T00:00:00Z"), 1), new Tally.Slice(Instant.EPOCH, 2));
        assertThat(sizes(count(CountGroup.DAY))).containsExactly("1970-01-01T00:00:00Z 2", "1969-12-31T00:00:00Z 1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-11T00:00:00Z, 2026-11-12T00:00:00Z, 2", // a day, to its end
        "2026-11-10T23:59:59.999Z, 2026-11-12T00:00:00.001Z, 4", // a little more on both sides
        "2026-11-11T23:59:59.999Z, 2026-11-12T00:00:00Z, 1", // a moment
        "2026-11-12T00:00:00Z, 2026-11-12T00:00:00Z, 0",
        "2026-11-12T00:00:00Z, 2026-11-11T00:00:00Z, 0",
        "2026-10-01T00:00:00Z, 2026-12-01T00:00:00Z, 4", // more days than are looked up one by one
        "1600-01-01T00:00:00Z, 2300-01-01T00:00:00Z, 4"
    })
    void countOfACodeKeepsToItsWindow(Instant from, Instant until, long fitting) {
        hold(
                coded(1, "2026-11-10T23:59:59.999Z", 53003),
                coded(2, "2026-11-11T00:00:00Z", 53003),
                coded(3, "2026-11-11T23:59:59.999Z", 53003),
                coded(4, "2026-11-12T00:00:00Z", 53003),
                coded(5, "2026-11-11T12:00:00Z", 50126),
                MadeUpRow.of(6, "2026-11-11T12:00:00Z"));
        SignInFilter filter = SignInFilter.ALL.withErrorCode(53003).between(from, until);
        assertThat(count(CountQuery.of(filter)).total().signIns()).isEqualTo(fitting);
    }

    private static MadeUpRow coded(int id, String at, long code) {
        return MadeUpRow.of(id, at).tell(SignInFields.ERROR_CODE, code);
    }

    @Test
    void countGivesLargestGroupsFirstThenByValue() {
        hold(
                row(1, 0).tell(SignInFields.IP_ADDRESS, "192.0.2.2"),
                row(2, 0).tell(SignInFields.IP_ADDRESS, "192.0.2.9"),
                row(3, 0).tell(SignInFields.IP_ADDRESS, "192.0.2.9"));
        hold(
                row(4, 0).tell(SignInFields.IP_ADDRESS, "192.0.2.1"),
                row(5, 0).tell(SignInFields.IP_ADDRESS, "192.0.2.3"),
                row(6, 0));
        SignInCounts counts = count(CountQuery.of(SignInFilter.ALL).by(CountGroup.ADDRESS, 3));
        assertThat(sizes(counts)).containsExactly("192.0.2.9 2", "192.0.2.1 1", "192.0.2.2 1");
        assertThat(counts.groupsInAll()).isEqualTo(4);
        assertThat(counts.untold()).isEqualTo(1);
        assertThat(counts.total().signIns()).isEqualTo(6);
    }

    @Test
    void countTellsTimesBucketsAndUsersOfEachGroup() {
        MadeUpRow[] rows = IntStream.range(0, 7)
                .mapToObj(i -> row(i, i * 20)
                        .tell(SignInFields.COUNTRY, i < 4 ? "NO" : "se")
                        .tell(SignInFields.USER_ID, MadeUpRow.guid(i % 3)))
                .toArray(MadeUpRow[]::new);
        hold(rows);
        SignInCounts counts = count(CountQuery.of(SignInFilter.ALL)
                .by(CountGroup.COUNTRY, 1)
                .per(TimeBucket.HOUR)
                .withUsers());
        assertThat(counts.groups())
                .containsExactly(new SignInCounts.Group(
                        "no",
                        Optional.empty(),
                        new Tally(
                                4,
                                Optional.of(new Tally.Users(3, true)),
                                Optional.of(TEN),
                                Optional.of(TEN.plusSeconds(3600)),
                                List.of(new Tally.Slice(TEN, 3), new Tally.Slice(TEN.plusSeconds(3600), 1)))));
        assertThat(counts.total().slices()).extracting(Tally.Slice::signIns).containsExactly(3L, 3L, 1L);
    }

    @Test
    void countOfUsersGoesByIdElseNameElseServicePrincipal() {
        String id = MadeUpRow.guid(0xa1);
        String principal = MadeUpRow.guid(0xa2);
        hold(
                row(1, 0)
                        .tell(SignInFields.USER_ID, id.toUpperCase(Locale.ROOT))
                        .tell(SignInFields.USER_NAME, "kari@example.com"),
                row(2, 0).tell(SignInFields.USER_ID, id),
                row(3, 0).tell(SignInFields.USER_NAME, "KARI@example.com"),
                row(4, 0).tell(SignInFields.SERVICE_PRINCIPAL_ID, principal),
                row(5, 0));
        SignInCounts counts =
                count(CountQuery.of(SignInFilter.ALL).by(CountGroup.USER, MANY).withUsers());
        assertThat(sizes(counts)).containsExactly(id + " 2", principal + " 1", "kari@example.com 1");
        assertThat(counts.total().users()).contains(new Tally.Users(3, true));
        assertThat(counts.untold()).isEqualTo(1);
    }

    @Test
    void countFollowsTheFilterAndWhatIsMerged() {
        hold(row(1, 0).tell(SignInFields.ERROR_CODE, 50126L), row(2, 0).tell(SignInFields.ERROR_CODE, 0L), row(3, 90));
        hold(row(1, 0).tell(SignInFields.ERROR_CODE, 50126L).tell(SignInFields.RISK_STATE, "atRisk"));
        assertThat(sizes(count(CountGroup.CODE))).containsExactly("0 1", "50126 1");
        SignInFilter window = SignInFilter.ALL.between(TEN.plusNanos(1), TEN.plusSeconds(5400));
        assertThat(count(CountQuery.of(window)).total().signIns()).isZero();
        assertThat(count(CountQuery.of(SignInFilter.ALL.between(TEN, TEN.plusSeconds(5401))))
                        .total()
                        .signIns())
                .isEqualTo(3);
    }

    @Test
    void countLeavesOutWhatWasDeleted() {
        hold(row(1, 0).tell(SignInFields.COUNTRY, "NO"), row(2, 5).tell(SignInFields.COUNTRY, "SE"), row(3, 9));
        sink.delete(SignInFilter.ALL.withCountry("no"), MANY);
        sink.commit();
        SignInCounts counts = count(CountGroup.COUNTRY);
        assertThat(sizes(counts)).containsExactly("se 1");
        assertThat(counts.total().firstSeen()).contains(TEN.plusSeconds(300));
        assertThat(counts.total().signIns()).isEqualTo(2);
    }
}
