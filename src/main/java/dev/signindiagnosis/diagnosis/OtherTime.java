package dev.signindiagnosis.diagnosis;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.store.MatchRanking;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.SignInQuery;
import dev.signindiagnosis.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * It happened at another time than was told: by whole or half hours, as where the zone was taken wrongly, or at a time of
 * which nobody knows why.
 */
final class OtherTime implements Explanation {

    /** A wider window than that holds most slips already, and a time in it was hardly told to the minute. */
    private static final Duration WIDE = Duration.ofHours(6);

    @Override
    public Optional<Reason> test(EmptySearch search) {
        @Nullable Instant at = search.at();
        if (at == null) {
            return Optional.empty();
        }
        return slipped(at, search)
                .or(() -> nearest(at, search))
                .or(() -> at.isAfter(search.now().plus(TooFresh.CLOCKS))
                        ? Optional.of(Reason.shown("timeZoneShift", Message.of("reason.timeZoneShift.ahead")))
                        : Optional.empty());
    }

    private static Optional<Reason> slipped(Instant at, EmptySearch search) {
        if (search.question().window().compareTo(WIDE) > 0) {
            return Optional.empty();
        }
        return search.searched().flatMap(query -> slipped(at, query, search));
    }

    private static Optional<Reason> slipped(Instant at, SignInQuery query, EmptySearch search) {
        SignInQuery wider = query.toBuilder()
                .between(at.minus(ZoneSlip.REACH), at.plus(ZoneSlip.REACH))
                .build();
        List<Slipped> slipped =
                search.store().search(wider, Page.first(Page.MOST), search.deadline()).signIns().stream()
                        .flatMap(signIn ->
                                ZoneSlip.between(at, signIn.at()).stream().map(slip -> new Slipped(signIn, slip)))
                        .sorted(comparing(
                                Slipped::slip,
                                ZoneSlip.likelierFirst(search.question().zone(), at)))
                        .limit(EmptySearch.MOST_CANDIDATES)
                        .toList();
        return slipped.isEmpty() ? Optional.empty() : Optional.of(reason(slipped, query));
    }

    private static Reason reason(List<Slipped> slipped, SignInQuery query) {
        ZoneSlip best = slipped.get(0).slip();
        String key = best.earlier() ? "reason.timeZoneShift.earlier" : "reason.timeZoneShift.later";
        return Reason.shown("timeZoneShift", Message.of(key, "slip", best.length()))
                .candidates(slipped.stream()
                        .flatMap(one -> MatchRanking.rank(query, List.of(one.signIn())).stream())
                        .toList());
    }

    /** The sign-ins nearest to the time that fit in everything else. */
    private static Optional<Reason> nearest(Instant at, EmptySearch search) {
        Optional<SignInQuery> open = search.searched()
                .map(query -> query.toBuilder().between(null, null).near(at).build());
        List<Match> found = open.map(search::candidates).orElse(List.of()).stream()
                .sorted(comparing(
                        match -> Duration.between(at, match.signIn().at()).abs()))
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Instant nearest = found.get(0).signIn().at();
        return Optional.of(Reason.shown("otherTime", Message.of("reason.otherTime", "nearest", nearest))
                .candidates(found));
    }

    private record Slipped(SignInEvent signIn, ZoneSlip slip) {}
}
