package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** It happened before what is still kept. */
final class OutsideRetention implements Explanation {

    /** How long Entra itself keeps sign-ins without a P1 or P2 licence (Microsoft: data retention). */
    private static final Duration ENTRA_FREE = Duration.ofDays(7);

    /** The same with one. */
    private static final Duration ENTRA_PREMIUM = Duration.ofDays(30);

    private final @Nullable Duration retention;

    OutsideRetention(@Nullable Duration retention) {
        this.retention = retention;
    }

    @Override
    public Optional<Reason> test(EmptySearch search) {
        @Nullable Instant at = search.at();
        if (at == null || retention == null || !at.isBefore(search.now().minus(retention))) {
            return Optional.empty();
        }
        Reason reason = Reason.shown(
                "outsideRetention",
                Message.of(
                        "reason.outsideRetention",
                        "retention",
                        retention,
                        "since",
                        search.now().minus(retention)));
        return Optional.of(atSource(at, search.now()).map(reason::hint).orElse(reason));
    }

    /** Whether the log of that time can still be had from Entra; empty where it surely can. */
    static Optional<Message> atSource(Instant at, Instant now) {
        if (at.isBefore(now.minus(ENTRA_PREMIUM))) {
            return Optional.of(Message.of("reason.entraRetention.past"));
        }
        return at.isBefore(now.minus(ENTRA_FREE))
                ? Optional.of(Message.of("reason.entraRetention.premium"))
                : Optional.empty();
    }
}
