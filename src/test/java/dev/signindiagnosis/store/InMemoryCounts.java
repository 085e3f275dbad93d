package dev.signindiagnosis.store;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import dev.signindiagnosis.signin.SignInEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts as simply as can be. */
final class InMemoryCounts {

    private static final Comparator<SignInCounts.Group> ORDER = comparing(
                    (SignInCounts.Group group) -> group.tally().signIns())
            .reversed()
            .thenComparing(SignInCounts.Group::value);

    private final CountQuery query;

    private InMemoryCounts(CountQuery query) {
        this.query = query;
    }

    static SignInCounts of(CountQuery query, List<SignInEvent> all) {
        List<SignInEvent> fitting = all.stream().filter(query.filter()::fits).toList();
        InMemoryCounts counting = new InMemoryCounts(query);
        CountGroup group = query.group();
        return group == null
                ? new SignInCounts(counting.tally(fitting), List.of(), 0, 0)
                : counting.grouped(group, fitting);
    }

    private SignInCounts grouped(CountGroup group, List<SignInEvent> fitting) {
        Map<String, List<SignInEvent>> groups = new TreeMap<>();
        for (SignInEvent signIn : fitting) {
            group.values(signIn)
                    .forEach(value -> groups.computeIfAbsent(value, none -> new ArrayList<>())
                            .add(signIn));
        }
        List<SignInCounts.Group> largest = groups.entrySet().stream()
                .map(entry -> new SignInCounts.Group(
                        entry.getKey(), name(group, entry.getKey(), entry.getValue()), tally(entry.getValue())))
                .sorted(ORDER)
                .limit(query.top())
                .toList();
        long untold = fitting.stream()
                .filter(signIn -> group.values(signIn).isEmpty())
                .count();
        return new SignInCounts(tally(fitting), largest, groups.size(), untold);
    }

    private Optional<String> name(CountGroup group, String value, List<SignInEvent> signIns) {
        if (!query.names()) {
            return Optional.empty();
        }
        SignInEvent last = signIns.stream().max(comparing(SignInEvent::at)).orElseThrow();
        return group.name(last, value);
    }

    private Tally tally(List<SignInEvent> signIns) {
        List<Instant> times = signIns.stream().map(SignInEvent::at).toList();
        return new Tally(
                signIns.size(),
                query.users() ? Optional.of(users(signIns)) : Optional.empty(),
                times.stream().min(naturalOrder()),
                times.stream().max(naturalOrder()),
                slices(times));
    }

    private static Tally.Users users(List<SignInEvent> signIns) {
        long users = signIns.stream()
                .flatMap(signIn -> CountGroup.user(signIn).stream())
                .distinct()
                .count();
        return new Tally.Users(users, true);
    }

    private List<Tally.Slice> slices(List<Instant> times) {
        TimeBucket bucket = query.bucket();
        if (bucket == null) {
            return List.of();
        }
        Map<Instant, Long> counted =
                times.stream().collect(Collectors.groupingBy(bucket::start, TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(entry -> new Tally.Slice(entry.getKey(), entry.getValue()))
                .toList();
    }
}
