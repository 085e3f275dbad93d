package dev.signindiagnosis.store;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.signindiagnosis.signin.SignInEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looks at every sign-in for what is held. */
final class InMemoryCoverage {

    private InMemoryCoverage() {}

    static Coverage of(List<SignInEvent> all) {
        Map<List<Object>, List<SignInEvent>> groups =
                all.stream().collect(groupingBy(signIn -> List.of(signIn.tenant(), signIn.type())));
        return new Coverage(
                groups.values().stream().map(InMemoryCoverage::range).toList());
    }

    private static Coverage.Range range(List<SignInEvent> group) {
        List<Instant> times = group.stream().map(SignInEvent::at).sorted().toList();
        return new Coverage.Range(
                group.get(0).tenant(),
                group.get(0).type(),
                times.get(0),
                times.get(times.size() - 1),
                times.size(),
                days(times),
                Optional.empty());
    }

    private static List<Coverage.Day> days(List<Instant> times) {
        Map<LocalDate, Long> days = times.stream()
                .collect(groupingBy(at -> LocalDate.ofInstant(at, ZoneOffset.UTC), TreeMap::new, counting()));
        return days.entrySet().stream()
                .map(day -> new Coverage.Day(day.getKey(), day.getValue()))
                .toList();
    }
}
