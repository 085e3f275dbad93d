package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.NotTold.Why;
import dev.signindiagnosis.diagnosis.Spread.Hour;
import dev.signindiagnosis.diagnosis.Spread.Window;
import dev.signindiagnosis.rule.RuleVocabulary;
import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.store.CountGroup;
import dev.signindiagnosis.store.CountQuery;
import dev.signindiagnosis.store.SignInCounts;
import dev.signindiagnosis.store.SignInFilter;
import dev.signindiagnosis.store.Tally;
import dev.signindiagnosis.store.TimeBucket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts who else fails the same way. Windows reach back from the sign-in, and one hour beyond it but never beyond now:
 * the first of many who fail should not look alone.
 */
final class SpreadCounting {

    static final Duration BEYOND = Duration.ofHours(1);
    static final Duration HOUR = Duration.ofHours(1);
    static final Duration DAY = Duration.ofDays(1);
    static final Duration WEEK = Duration.ofDays(7);

    private static final int HOURS = 24;

    private final StoreQuestions store;
    private final SignInEvent deciding;
    private final Instant until;
    private final @Nullable AppliedPolicy policy;
    private final SignInFilter sameWay;
    private final int code;

    private SpreadCounting(StoreQuestions store, SignInEvent deciding, int code, Instant now) {
        this.store = store;
        this.deciding = deciding;
        this.code = code;
        Instant beyond = deciding.at().plus(BEYOND);
        Instant end = beyond.isAfter(now) ? now : beyond;
        this.until = end.isAfter(deciding.at()) ? end : deciding.at().plusMillis(1);
        this.policy = policy(deciding).orElse(null);
        this.sameWay = SignInFilter.ALL
                .withTenant(deciding.tenant())
                .withErrorCode(code)
                .withDecidingPolicy(policy == null ? null : id(policy).orElseThrow());
    }

    /** Who else fails like the deciding sign-in of an attempt that did not end signed in. */
    static Asked<Spread> of(StoreQuestions store, SignInEvent deciding, Instant now) {
        Optional<Integer> code = deciding.errorCode().filter(told -> told != 0);
        return code.isEmpty()
                ? Asked.not(Why.NOT_IN_LOG)
                : new SpreadCounting(store, deciding, code.get(), now).count();
    }

    private static Optional<String> id(AppliedPolicy policy) {
        return policy.id().value().or(() -> policy.name().value());
    }

    /** Of several policies that failed, the one whose demand the code speaks of, as rules read it. */
    private static Optional<AppliedPolicy> policy(SignInEvent deciding) {
        List<AppliedPolicy> failed = deciding.decidingPolicies().stream()
                .filter(one -> id(one).isPresent())
                .toList();
        Fact<?> spokenOf = RuleVocabulary.byName("policy.id").orElseThrow().read(deciding.facts());
        return failed.stream()
                .filter(one -> one.id().equals(spokenOf))
                .findFirst()
                .or(() -> failed.stream().findFirst());
    }

    private Asked<Spread> count() {
        Instant firstHour = firstHour();
        return counts(WEEK, true)
                .then(week -> counts(DAY, false)
                        .then(day -> counts(HOUR, false)
                                .then(hour -> before(firstHour)
                                        .then(earlier -> hourBefore()
                                                .then(hourEarlier -> ScopeRule.judge(this, week, policy != null)
                                                        .map(scope -> spread(
                                                                week, day, hour, earlier, hourEarlier, scope)))))));
    }

    private Spread spread(
            SignInCounts week,
            SignInCounts day,
            SignInCounts hour,
            SignInCounts earlier,
            SignInCounts hourEarlier,
            ScopeRule.Judged scope) {
        IncidentRule incident =
                IncidentRule.of(hour.total(), hourEarlier.total().signIns());
        return new Spread(
                code,
                policy == null ? null : id(policy).orElse(null),
                policy == null ? null : policy.name().value().orElse(null),
                scope.scope(),
                scope.rule(),
                incident.incident(),
                incident.rule(),
                List.of(window(HOUR, hour), window(DAY, day), window(WEEK, week)),
                hours(week.total(), earlier.total()));
    }

    /** Counts the sign-ins of the longest window by a group of them. */
    Asked<SignInCounts> week(CountGroup group) {
        return store.count(CountQuery.of(window(WEEK)).by(group, 1).withoutNames());
    }

    private Asked<SignInCounts> counts(Duration length, boolean hourly) {
        CountQuery query =
                CountQuery.of(window(length)).by(CountGroup.APPLICATION, 1).withUsers();
        return store.count(hourly ? query.per(TimeBucket.HOUR) : query.withoutNames());
    }

    private Asked<SignInCounts> before(Instant firstHour) {
        return store.count(CountQuery.of(sameWay.between(firstHour.minus(WEEK), until.minus(WEEK)))
                .per(TimeBucket.HOUR));
    }

    private Asked<SignInCounts> hourBefore() {
        return store.count(
                CountQuery.of(sameWay.between(deciding.at().minus(HOUR).minus(WEEK), until.minus(WEEK))));
    }

    private SignInFilter window(Duration length) {
        return sameWay.between(deciding.at().minus(length), until);
    }

    private Window window(Duration length, SignInCounts counts) {
        Tally total = counts.total();
        return new Window(
                length,
                deciding.at().minus(length),
                until,
                total.users().map(Tally.Users::count).orElse(0L),
                total.users().map(Tally.Users::exact).orElse(false),
                counts.groupsInAll(),
                total.signIns(),
                total.firstSeen().orElse(null));
    }

    private Instant firstHour() {
        return TimeBucket.HOUR.start(until.minusNanos(1)).minus(Duration.ofHours(HOURS - 1));
    }

    private List<Hour> hours(Tally now, Tally weekBefore) {
        Map<Instant, Long> these = byHour(now);
        Map<Instant, Long> those = byHour(weekBefore);
        List<Hour> hours = new ArrayList<>();
        LongStream.range(0, HOURS)
                .mapToObj(n -> firstHour().plus(Duration.ofHours(n)))
                .forEach(from -> hours.add(
                        new Hour(from, these.getOrDefault(from, 0L), those.getOrDefault(from.minus(WEEK), 0L))));
        return hours;
    }

    private static Map<Instant, Long> byHour(Tally tally) {
        return tally.slices().stream().collect(Collectors.toMap(Tally.Slice::start, Tally.Slice::signIns));
    }
}
