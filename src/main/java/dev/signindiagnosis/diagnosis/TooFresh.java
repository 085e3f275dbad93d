package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** It happened only just now, and the log does not have it yet. */
final class TooFresh implements Explanation {

    /** Entra writes nearly every sign-in within five minutes (Microsoft's log latency figures, 99th percentile). */
    static final Duration USUAL_DELAY = Duration.ofMinutes(5);

    /** Clocks differ a little; what lies further ahead was told in another zone. */
    static final Duration CLOCKS = Duration.ofMinutes(1);

    @Override
    public Optional<Reason> test(EmptySearch search) {
        @Nullable Instant at = search.at();
        if (at == null || !isFresh(at, search.now())) {
            return Optional.empty();
        }
        Instant retryAt = at.plus(USUAL_DELAY);
        return Optional.of(Reason.shown("tooFresh", Message.of("reason.tooFresh", "retryAt", retryAt))
                .retryAt(retryAt));
    }

    /** Whether the log may not have it yet. */
    static boolean isFresh(Instant at, Instant now) {
        return !at.plus(USUAL_DELAY).isBefore(now) && !at.isAfter(now.plus(CLOCKS));
    }
}
