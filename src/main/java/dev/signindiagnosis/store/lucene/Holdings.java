package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInType;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is held of each log tenant and type, day by day; several join into one. */
final class Holdings {

    private final Map<Log, Held> logs = new HashMap<>();

    private record Log(LogTenant tenant, SignInType type) {}

    /** Days hold none only in what was subtracted. */
    private record Held(Instant earliest, Instant latest, SortedMap<Instant, Long> days) {

        private long signIns() {
            return days.values().stream().mapToLong(Long::longValue).sum();
        }

        private Coverage.Range range(Log log) {
            List<Coverage.Day> told = days.entrySet().stream()
                    .map(day -> new Coverage.Day(LocalDate.ofInstant(day.getKey(), ZoneOffset.UTC), day.getValue()))
                    .toList();
            return new Coverage.Range(log.tenant, log.type, earliest, latest, signIns(), told, Optional.empty());
        }
    }

    /** Adds what was counted of a log by days, at least one sign-in. */
    void add(LogTenant tenant, SignInType type, Tally tally) {
        SortedMap<Instant, Long> days = tally.slices().stream()
                .collect(Collectors.toMap(Tally.Slice::start, Tally.Slice::signIns, Long::sum, TreeMap::new));
        add(
                new Log(tenant, type),
                new Held(tally.firstSeen().orElseThrow(), tally.lastSeen().orElseThrow(), days));
    }

    /** Adds what others hold. */
    void add(Holdings others) {
        others.logs.forEach(this::add);
    }

    /** Without what is gone; empty where what is gone was the first or last, so that nobody knows which is now. */
    Optional<Holdings> without(Holdings gone) {
        Holdings left = new Holdings();
        for (Map.Entry<Log, Held> log : logs.entrySet()) {
            Held lost = gone.logs.get(log.getKey());
            if (lost == null) {
                left.add(log.getKey(), log.getValue());
            } else if (isWithin(lost, log.getValue())) {
                left.add(log.getKey(), difference(log.getValue(), lost));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(left);
    }

    /** All as the port tells it. */
    Coverage coverage() {
        return new Coverage(logs.entrySet().stream()
                .map(log -> log.getValue().range(log.getKey()))
                .toList());
    }

    private void add(Log log, Held held) {
        logs.merge(log, held, Holdings::sum);
    }

    private static boolean isWithin(Held inner, Held outer) {
        return inner.earliest.isAfter(outer.earliest) && inner.latest.isBefore(outer.latest);
    }

    private static Held sum(Held one, Held other) {
        SortedMap<Instant, Long> days = new TreeMap<>(one.days);
        other.days.forEach((day, signIns) -> days.merge(day, signIns, Long::sum));
        return new Held(
                one.earliest.isBefore(other.earliest) ? one.earliest : other.earliest,
                one.latest.isAfter(other.latest) ? one.latest : other.latest,
                days);
    }

    private static Held difference(Held held, Held lost) {
        SortedMap<Instant, Long> days = new TreeMap<>(held.days);
        lost.days.forEach((day, signIns) ->
                days.computeIfPresent(day, (same, before) -> before.equals(signIns) ? null : before - signIns));
        return new Held(held.earliest, held.latest, days);
    }
}
