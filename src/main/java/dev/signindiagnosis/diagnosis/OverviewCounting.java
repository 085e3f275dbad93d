package dev.signindiagnosis.diagnosis;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.diagnosis.Overview.Block;
import dev.signindiagnosis.diagnosis.Overview.Compared;
import dev.signindiagnosis.diagnosis.Overview.Item;
import dev.signindiagnosis.diagnosis.Overview.Ranking;
import dev.signindiagnosis.diagnosis.Overview.Total;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.store.CountGroup;
import dev.signindiagnosis.store.CountQuery;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.SignInCounts;
import dev.signindiagnosis.store.SignInCounts.Group;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInFilter;
import dev.signindiagnosis.store.Tally;
import dev.signindiagnosis.store.TimeBucket;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts one overview. */
final class OverviewCounting {

    private static final int LARGEST = 10;

    private final SignInEventRepository repository;
    private final Deadline deadline;
    private final OverviewSpan span;
    private final ZoneId zone;
    private final SignInFilter only;
    private final Instant from;
    private final Instant until;

    OverviewCounting(
            SignInEventRepository repository,
            Deadline deadline,
            OverviewSpan span,
            Instant until,
            SignInFilter only,
            ZoneId zone) {
        this.repository = repository;
        this.deadline = deadline;
        this.span = span;
        this.zone = zone;
        this.only = only;
        this.until = until;
        this.from = span.blockOf(until.minus(span.length()).atZone(zone)).toInstant();
    }

    /**
     * Counts it.
     *
     * @param first the first sign-in held; null where none is
     */
    Overview overview(boolean atNewest, @Nullable Instant first) {
        SignInCounts now = count(
                CountQuery.of(now()).by(CountGroup.OUTCOME, CountQuery.MOST).per(TimeBucket.HOUR));
        SignInCounts before = count(
                CountQuery.of(before()).by(CountGroup.OUTCOME, CountQuery.MOST).per(TimeBucket.HOUR));
        return new Overview(
                span,
                from,
                until,
                atNewest,
                compared(first),
                blocks(now, before),
                totals(now, before),
                ranking(CountGroup.CODE, Outcome.FAILURE),
                ranking(CountGroup.CODE, Outcome.INTERRUPTED),
                ranking(CountGroup.APPLICATION, Outcome.FAILURE),
                ranking(CountGroup.DECIDING_POLICY, null),
                ranking(CountGroup.COUNTRY, Outcome.FAILURE),
                first != null && first.isBefore(from) ? firstTime() : null);
    }

    private Compared compared(@Nullable Instant first) {
        if (first == null || !first.isBefore(earlier(until))) {
            return Compared.NOTHING;
        }
        return first.isBefore(earlier(from)) ? Compared.WHOLE : Compared.PART;
    }

    private SignInFilter now() {
        return only.between(from, until);
    }

    private SignInFilter before() {
        return only.between(earlier(from), earlier(until));
    }

    private Instant earlier(Instant moment) {
        return moment.atZone(zone).minusDays(span.daysBack()).toInstant();
    }

    private SignInCounts count(CountQuery query) {
        return repository.count(query, deadline);
    }

    private static Map<Outcome, Total> totals(SignInCounts now, SignInCounts before) {
        Map<Outcome, Total> totals = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            totals.put(outcome, new Total(signIns(now, outcome), signIns(before, outcome)));
        }
        return totals;
    }

    private static long signIns(SignInCounts counts, Outcome outcome) {
        return outcome == Outcome.UNKNOWN
                ? counts.untold()
                : group(counts, outcome)
                        .map(Group::tally)
                        .mapToLong(Tally::signIns)
                        .sum();
    }

    private static Stream<Group> group(SignInCounts counts, Outcome outcome) {
        return counts.groups().stream().filter(group -> group.value().equals(outcome.id()));
    }

    private List<Block> blocks(SignInCounts now, SignInCounts before) {
        Map<Outcome, Map<Instant, Long>> these = new EnumMap<>(Outcome.class);
        Map<Outcome, Map<Instant, Long>> those = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            these.put(outcome, byBlock(now, outcome, 0));
            those.put(outcome, byBlock(before, outcome, span.daysBack()));
        }
        List<Block> blocks = new ArrayList<>();
        for (ZonedDateTime at = from.atZone(zone); at.toInstant().isBefore(until); at = span.after(at)) {
            Instant start = at.toInstant();
            blocks.add(new Block(start, span.after(at).toInstant(), in(start, these), in(start, those)));
        }
        return blocks;
    }

    private static Map<Outcome, Long> in(Instant block, Map<Outcome, Map<Instant, Long>> counts) {
        Map<Outcome, Long> here = new EnumMap<>(Outcome.class);
        counts.forEach((outcome, byBlock) -> here.put(outcome, byBlock.getOrDefault(block, 0L)));
        return here;
    }

    /** Hours of the store, which are those of UTC, put into the blocks of the reader, so many days later. */
    private Map<Instant, Long> byBlock(SignInCounts counts, Outcome outcome, int daysLater) {
        Stream<Tally.Slice> hours = outcome == Outcome.UNKNOWN
                ? untold(counts)
                : group(counts, outcome).flatMap(group -> group.tally().slices().stream());
        return hours.collect(Collectors.groupingBy(
                hour -> span.blockOf(hour.start().atZone(zone).plusDays(daysLater))
                        .toInstant(),
                Collectors.summingLong(Tally.Slice::signIns)));
    }

    /** What is in the total and in no group. */
    private static Stream<Tally.Slice> untold(SignInCounts counts) {
        Map<Instant, Long> left = new TreeMap<>();
        counts.total().slices().forEach(hour -> left.merge(hour.start(), hour.signIns(), Long::sum));
        counts.groups().stream()
                .flatMap(group -> group.tally().slices().stream())
                .forEach(hour -> left.merge(hour.start(), -hour.signIns(), Long::sum));
        return left.entrySet().stream()
                .filter(hour -> hour.getValue() > 0)
                .map(hour -> new Tally.Slice(hour.getKey(), hour.getValue()));
    }

    private Ranking ranking(CountGroup group, @Nullable Outcome outcome) {
        SignInFilter which = outcome == null ? now() : now().withOutcome(outcome);
        SignInFilter whichBefore = outcome == null ? before() : before().withOutcome(outcome);
        SignInCounts counts = count(CountQuery.of(which).by(group, LARGEST).withUsers());
        Map<String, Long> before = counts.groups().isEmpty()
                ? Map.of()
                : signIns(count(
                        CountQuery.of(whichBefore).by(group, CountQuery.MOST).withoutNames()));
        return new Ranking(
                counts.groups().stream()
                        .map(one -> item(one, before.getOrDefault(one.value(), 0L)))
                        .toList(),
                counts.groupsInAll(),
                counts.untold());
    }

    private static Map<String, Long> signIns(SignInCounts counts) {
        return counts.groups().stream()
                .collect(Collectors.toMap(Group::value, group -> group.tally().signIns()));
    }

    private static Item item(Group group, long before) {
        Tally tally = group.tally();
        return new Item(group.value(), group.name(), tally.signIns(), before, tally.users(), tally.firstSeen());
    }

    /** Codes of the stretch that no sign-in before it has. */
    private List<Item> firstTime() {
        SignInCounts codes =
                count(CountQuery.of(now()).by(CountGroup.CODE, CountQuery.MOST).withUsers());
        Set<String> known = signIns(count(CountQuery.of(only.between(null, from))
                        .by(CountGroup.CODE, CountQuery.MOST)
                        .withoutNames()))
                .keySet();
        return codes.groups().stream()
                .filter(code -> !code.value().equals("0") && !known.contains(code.value()))
                .map(code -> item(code, 0))
                .sorted(comparing((Item code) -> code.firstSeen().orElse(Instant.MIN))
                        .reversed())
                .toList();
    }
}
