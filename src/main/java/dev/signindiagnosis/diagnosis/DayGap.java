package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.store.CountQuery;
import dev.signindiagnosis.store.SignInFilter;
import dev.signindiagnosis.store.Tally.Slice;
import dev.signindiagnosis.store.TimeBucket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Days of UTC of which nothing is held, between days of which something is.
 *
 * @param lastBefore the last day before with sign-ins
 * @param firstAfter the first day after with sign-ins
 */
record DayGap(Instant lastBefore, Instant firstAfter) {

    /** A longer gap than this each side is not looked for. */
    private static final Duration REACH = Duration.ofDays(31);

    /** The gap that a moment lies in; empty where sign-ins of its day are held. */
    static Optional<DayGap> around(Instant at, EmptySearch search) {
        Instant day = TimeBucket.DAY.start(at);
        SignInFilter filter =
                SignInFilter.ALL.withTenant(search.question().tenant()).between(day.minus(REACH), day.plus(REACH));
        List<Instant> days =
                search
                        .store()
                        .count(CountQuery.of(filter).per(TimeBucket.DAY), search.deadline())
                        .total()
                        .slices()
                        .stream()
                        .map(Slice::start)
                        .toList();
        Optional<Instant> before =
                days.stream().filter(one -> one.isBefore(day)).reduce((one, next) -> next);
        Optional<Instant> after = days.stream().filter(one -> one.isAfter(day)).findFirst();
        return days.contains(day) || before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(new DayGap(before.get(), after.get()));
    }
}
