package dev.signindiagnosis.store;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a sign-in stands in the order of a search. No two sign-ins of a store share a position.
 *
 * @param at when it happened
 * @param key its key
 * @param tenant its log tenant
 */
public record SearchPosition(Instant at, SignInKey key, LogTenant tenant) {

    private static final Comparator<SearchPosition> BY_KEY = comparing(
                    (SearchPosition position) -> position.key().value())
            .thenComparing(position -> position.tenant().id());

    /** Where this sign-in stands. */
    public static SearchPosition of(SignInEvent signIn) {
        return new SearchPosition(signIn.at(), signIn.key(), signIn.tenant());
    }

    /**
     * The order of a search: nearest to the moment first, the earlier before the later at the same distance; newest
     * first where no moment was asked for. What is left equal goes by key, then by log tenant.
     */
    public static Comparator<SearchPosition> order(@Nullable Instant near) {
        if (near == null) {
            return comparing(SearchPosition::at).reversed().thenComparing(BY_KEY);
        }
        return comparing((SearchPosition position) -> position.distance(near))
                .thenComparing(SearchPosition::at)
                .thenComparing(BY_KEY);
    }

    /** The order of an attempt's story: oldest first, then by key, then by log tenant. */
    public static Comparator<SearchPosition> oldestFirst() {
        return comparing(SearchPosition::at).thenComparing(BY_KEY);
    }

    /** The order of a history: away from the moment asked for, then by key, then by log tenant. */
    public static Comparator<SearchPosition> awayFromMoment(HistoryQuery.Side side) {
        return side == HistoryQuery.Side.BEFORE ? order(null) : oldestFirst();
    }

    /** How far it is from a moment, on either side. */
    public Duration distance(Instant near) {
        return Duration.between(near, at).abs();
    }
}
