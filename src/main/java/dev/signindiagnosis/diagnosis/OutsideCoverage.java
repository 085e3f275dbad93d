package dev.signindiagnosis.diagnosis;

import static java.util.Comparator.naturalOrder;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.store.Coverage.Range;
import dev.signindiagnosis.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** It happened at a time of which nothing is held: before or after all of it, or on a day that is missing. */
final class OutsideCoverage implements Explanation {

    @Override
    public Optional<Reason> test(EmptySearch search) {
        @Nullable Instant at = search.at();
        List<Range> ranges = ranges(search);
        if (at == null || ranges.isEmpty() || at.isAfter(search.now()) || TooFresh.isFresh(at, search.now())) {
            return Optional.empty();
        }
        Optional<Reason> reason =
                outside(at, ranges).or(() -> DayGap.around(at, search).map(OutsideCoverage::gap));
        return reason.map(one ->
                OutsideRetention.atSource(at, search.now()).map(one::hint).orElse(one));
    }

    /** What is held of the log tenant asked for; of all where none was. */
    private static List<Range> ranges(EmptySearch search) {
        @Nullable LogTenant tenant = search.question().tenant();
        return search.coverage().ranges().stream()
                .filter(range -> tenant == null || range.tenant().equals(tenant))
                .toList();
    }

    private static Optional<Reason> outside(Instant at, List<Range> ranges) {
        Instant earliest =
                ranges.stream().map(Range::earliest).min(naturalOrder()).orElseThrow();
        Instant latest = ranges.stream().map(Range::latest).max(naturalOrder()).orElseThrow();
        boolean inside = !at.isBefore(earliest) && !at.isAfter(latest);
        return inside
                ? Optional.empty()
                : Optional.of(Reason.shown(
                        "outsideCoverage",
                        Message.of("reason.outsideCoverage", "earliest", earliest, "latest", latest)));
    }

    private static Reason gap(DayGap gap) {
        return Reason.shown(
                "outsideCoverage",
                Message.of(
                        "reason.outsideCoverage.gap", "before", day(gap.lastBefore()), "after", day(gap.firstAfter())));
    }

    private static LocalDate day(Instant start) {
        return LocalDate.ofInstant(start, ZoneOffset.UTC);
    }
}
