package dev.signindiagnosis.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.diagnosis.Overview.Block;
import dev.signindiagnosis.diagnosis.Overview.Compared;
import dev.signindiagnosis.diagnosis.Overview.Item;
import dev.signindiagnosis.diagnosis.Overview.Total;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.Capability;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.SignInFilter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an overview counts. */
class OverviewServiceTests {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final String PAYROLL = MadeUpRow.guid(0xb1);

    private final InMemoryStore store = new InMemoryStore();
    private final OverviewService service = new OverviewService(store, Clock.fixed(NOW, ZoneOffset.UTC));
    private int number;

    private void hold(Duration before, int code, String application) {
        number++;
        store.write(
                List.of(MadeUpRow.of(number, NOW.minus(before).toString())
                        .tell(SignInFields.ERROR_CODE, (long) code)
                        .tell(SignInFields.USER_ID, MadeUpRow.guid(0xa0 + number % 2))
                        .tell(SignInFields.APPLICATION_ID, application)
                        .tell(SignInFields.COUNTRY, "NO")
                        .build()),
                ImportId.UNKNOWN);
        store.commit();
    }

    private Overview overview(OverviewSpan span) {
        return service.overview(span, null, SignInFilter.ALL, OSLO).orElseThrow();
    }

    @Test
    void totalsStandBesideTheWeekBefore() {
        hold(Duration.ofHours(3), 50126, PAYROLL);
        hold(Duration.ofHours(4), 50126, PAYROLL);
        hold(Duration.ofHours(5), 0, PAYROLL);
        hold(Duration.ofHours(6), 50074, PAYROLL);
        hold(Duration.ofDays(7).plusHours(2), 50053, PAYROLL);
        hold(Duration.ofDays(30), 0, PAYROLL);
        Overview overview = overview(OverviewSpan.DAY);
        assertThat(overview.totals())
                .containsEntry(Outcome.FAILURE, new Total(2, 1))
                .containsEntry(Outcome.INTERRUPTED, new Total(1, 0))
                .containsEntry(Outcome.SUCCESS, new Total(1, 0))
                .containsEntry(Outcome.UNKNOWN, new Total(0, 0));
        assertThat(overview.compared()).isEqualTo(Compared.WHOLE);
        assertThat(overview.atNewest()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(OverviewSpan.class)
    void blocksHoldWhatTheTotalsHold(OverviewSpan span) {
        for (int hours = 1; hours < 60 * 24; hours += 7) {
            hold(Duration.ofHours(hours), hours % 3 == 0 ? 0 : 50126, PAYROLL);
        }
        Overview overview = overview(span);
        for (Outcome outcome : List.of(Outcome.SUCCESS, Outcome.FAILURE)) {
            Total total = overview.totals().get(outcome);
            assertThat(sum(overview.blocks(), outcome, true))
                    .isEqualTo(total.now())
                    .isPositive();
            assertThat(sum(overview.blocks(), outcome, false))
                    .isEqualTo(total.before())
                    .isPositive();
        }
        assertThat(overview.blocks().get(0).from()).isEqualTo(overview.from());
        for (int place = 1; place < overview.blocks().size(); place++) {
            assertThat(overview.blocks().get(place).from())
                    .isEqualTo(overview.blocks().get(place - 1).until());
        }
    }

    @ParameterizedTest
    @EnumSource(OverviewSpan.class)
    void blocksFollowEachOtherWhereClocksAreChanged(OverviewSpan span) {
        for (String day : List.of("2026-10-25T12:00:00Z", "2026-03-29T12:00:00Z", "2026-10-25T01:30:00Z")) {
            Instant until = Instant.parse(day);
            List<Block> blocks = service.overview(span, until, SignInFilter.ALL, OSLO)
                    .orElseThrow()
                    .blocks();
            for (int place = 1; place < blocks.size(); place++) {
                assertThat(blocks.get(place).from())
                        .isEqualTo(blocks.get(place - 1).until());
            }
            assertThat(blocks.get(blocks.size() - 1).until()).isAfterOrEqualTo(until);
            assertThat(Duration.between(blocks.get(0).from(), until)).isGreaterThanOrEqualTo(span.length());
        }
    }

    private static long sum(List<Block> blocks, Outcome outcome, boolean now) {
        return blocks.stream()
                .mapToLong(block -> (now ? block.now() : block.before()).getOrDefault(outcome, 0L))
                .sum();
    }

    @Test
    void daysAreThoseOfTheReader() {
        hold(Duration.ofHours(13), 50126, PAYROLL); // 23 h UTC the day before, past midnight in Oslo
        List<Block> days = overview(OverviewSpan.FOUR_WEEKS).blocks();
        assertThat(days.get(days.size() - 1).now()).containsEntry(Outcome.FAILURE, 1L);
    }

    @Test
    void largestComeFirstWithUsersAndTheWeekBefore() {
        hold(Duration.ofHours(30), 50053, PAYROLL);
        hold(Duration.ofHours(31), 50126, PAYROLL);
        hold(Duration.ofHours(32), 50126, PAYROLL);
        hold(Duration.ofHours(33), 50074, PAYROLL);
        hold(Duration.ofDays(8), 50126, PAYROLL);
        Overview overview = overview(OverviewSpan.WEEK);
        assertThat(overview.failures().items()).extracting(Item::value).containsExactly("50126", "50053");
        Item first = overview.failures().items().get(0);
        assertThat(first.signIns()).isEqualTo(2);
        assertThat(first.before()).isEqualTo(1);
        assertThat(first.users().orElseThrow().count()).isEqualTo(2);
        assertThat(overview.interrupts().items()).extracting(Item::value).containsExactly("50074");
        assertThat(overview.applications().items()).extracting(Item::value).containsExactly(PAYROLL);
        assertThat(overview.countries().items()).extracting(Item::value).containsExactly("no");
        assertThat(overview.policies().untold()).isEqualTo(4);
    }

    @Test
    void codesThatNobodyHadBeforeAreNamed() {
        hold(Duration.ofDays(300), 50126, PAYROLL);
        hold(Duration.ofHours(2), 50126, PAYROLL);
        hold(Duration.ofHours(1), 53003, PAYROLL);
        hold(Duration.ofHours(3), 0, PAYROLL);
        assertThat(overview(OverviewSpan.WEEK).firstTime())
                .extracting(Item::value)
                .containsExactly("53003");
    }

    @Test
    void nothingFromBeforeIsNotNothingHappened() {
        hold(Duration.ofHours(1), 53003, PAYROLL);
        Overview overview = overview(OverviewSpan.WEEK);
        assertThat(overview.firstTime()).isNull();
        assertThat(overview.compared()).isEqualTo(Compared.NOTHING);
        hold(Duration.ofDays(9), 0, PAYROLL);
        assertThat(overview(OverviewSpan.WEEK).compared()).isEqualTo(Compared.PART);
    }

    @Test
    void oldLogsAreShownAtTheirEnd() {
        hold(Duration.ofDays(90), 53003, PAYROLL);
        Overview overview = overview(OverviewSpan.WEEK);
        assertThat(overview.atNewest()).isTrue();
        assertThat(overview.totals()).containsEntry(Outcome.FAILURE, new Total(1, 0));
    }

    @Test
    void emptyStoreGivesEmptyBlocks() {
        Overview overview = overview(OverviewSpan.DAY);
        assertThat(overview.blocks()).hasSizeBetween(24, 25);
        assertThat(overview.failures().items()).isEmpty();
    }

    @Test
    void storeThatCannotCountHasNone() {
        OverviewService without = new OverviewService(
                new InMemoryStore(EnumSet.complementOf(EnumSet.of(Capability.COUNT))), Clock.systemUTC());
        assertThat(without.overview(OverviewSpan.DAY, null, SignInFilter.ALL, OSLO))
                .isEmpty();
        assertThat(without.signIns(SignInFilter.ALL, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 101, 250})
    void listsHoldWhatFiguresCount(int signIns) {
        for (int n = 0; n < signIns; n++) {
            hold(Duration.ofMinutes(1 + n / 3), n % 5 == 0 ? 0 : 50126, PAYROLL);
        }
        SignInFilter failures =
                SignInFilter.ALL.withOutcome(Outcome.FAILURE).between(NOW.minus(Duration.ofDays(1)), NOW);
        List<SignInEvent> listed = new ArrayList<>();
        Optional<Instant> before = Optional.empty();
        long total;
        do {
            SignInsPart part = service.signIns(failures, before.orElse(null)).orElseThrow();
            listed.addAll(part.signIns());
            before = part.before();
            total = part.total();
        } while (before.isPresent());
        assertThat(listed).doesNotHaveDuplicates().hasSize((int) total);
        assertThat(total)
                .isEqualTo(
                        overview(OverviewSpan.DAY).totals().get(Outcome.FAILURE).now());
        assertThat(listed).extracting(SignInEvent::at).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }
}
