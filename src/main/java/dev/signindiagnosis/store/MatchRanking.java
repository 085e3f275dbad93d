package dev.signindiagnosis.store;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.RequestId;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides what matches best, for every store alike: stores recall candidates, and no score of an engine counts. The
 * ranking depends on the query and the candidates alone, not on their order.
 */
public final class MatchRanking {

    /** How near to the moment asked for counts as the same time where the query sets no bounds itself. */
    public static final Duration SAME_TIME = Duration.ofHours(24);

    private MatchRanking() {}

    /**
     * The candidates, best first: by quality; within it a whole name before the start of a name before the start of a
     * later word; then nearest to the moment asked for; then newest; then by key and log tenant.
     */
    public static List<Match> rank(SignInQuery query, Collection<SignInEvent> candidates) {
        return candidates.stream()
                .map(signIn -> ranked(query, signIn))
                .sorted(order(query.near()))
                .map(Ranked::match)
                .toList();
    }

    private static Comparator<Ranked> order(@Nullable Instant near) {
        Comparator<SearchPosition> nearest = near == null
                ? SearchPosition.order(null)
                : comparing((SearchPosition position) -> position.distance(near))
                        .thenComparing(SearchPosition.order(null));
        return comparing((Ranked ranked) -> ranked.match().quality())
                .thenComparing(Ranked::fit)
                .thenComparing(ranked -> SearchPosition.of(ranked.match().signIn()), nearest);
    }

    private static Ranked ranked(SignInQuery query, SignInEvent signIn) {
        NameFit request = requestFit(query.requestId(), signIn);
        if (request != NameFit.NONE) {
            return new Ranked(new Match(signIn, MatchQuality.SAME_REQUEST), request);
        }
        CorrelationId correlationId = query.correlationId();
        if (correlationId != null && signIn.correlationIds().contains(correlationId)) {
            return new Ranked(new Match(signIn, MatchQuality.SAME_CORRELATION), NameFit.EXACT);
        }
        return rankedByNames(query, signIn);
    }

    private static Ranked rankedByNames(SignInQuery query, SignInEvent signIn) {
        NameFit user = fit(SearchedNames.USER, query.user(), signIn);
        NameFit application = fit(SearchedNames.APPLICATION, query.application(), signIn);
        boolean code = query.errorCode() != null
                && signIn.errorCode().filter(query.errorCode()::equals).isPresent();
        MatchQuality quality =
                quality(user != NameFit.NONE, application != NameFit.NONE, code, sameTime(query, signIn.at()));
        return new Ranked(new Match(signIn, quality), worse(user, application));
    }

    private static MatchQuality quality(boolean user, boolean application, boolean code, boolean time) {
        if (user && application && time) {
            return MatchQuality.SAME_USER_APPLICATION_AND_TIME;
        } else if (user) {
            return time ? MatchQuality.SAME_USER_AND_TIME : MatchQuality.SAME_USER;
        } else if (application) {
            return time ? MatchQuality.SAME_APPLICATION_AND_TIME : MatchQuality.SAME_APPLICATION;
        }
        return code && time ? MatchQuality.SAME_CODE_AND_TIME : MatchQuality.OTHER;
    }

    private static boolean sameTime(SignInQuery query, Instant at) {
        Instant from = query.from();
        Instant to = query.to();
        Instant near = query.near();
        if (from == null && to == null) {
            return near != null && Duration.between(near, at).abs().compareTo(SAME_TIME) <= 0;
        }
        return (from == null || !at.isBefore(from)) && (to == null || !at.isAfter(to));
    }

    /** The sign-in of the very ID goes before one that only says it began with that request. */
    private static NameFit requestFit(@Nullable RequestId wanted, SignInEvent signIn) {
        if (wanted == null) {
            return NameFit.NONE;
        }
        if (wanted.value().equals(signIn.key().value())) {
            return NameFit.EXACT;
        }
        return signIn.fact(SignInFields.ORIGINAL_REQUEST_ID)
                .value()
                .map(RequestId::new)
                .filter(wanted::equals)
                .map(same -> NameFit.PREFIX)
                .orElse(NameFit.NONE);
    }

    private static NameFit fit(SearchedNames names, @Nullable String typed, SignInEvent signIn) {
        return typed == null ? NameFit.NONE : names.fit(typed, signIn);
    }

    /** The worse of the two that fit. A name that does not fit already lowered the quality. */
    private static NameFit worse(NameFit one, NameFit other) {
        if (one == NameFit.NONE || other == NameFit.NONE) {
            return one == NameFit.NONE ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    private record Ranked(Match match, NameFit fit) {}
}
