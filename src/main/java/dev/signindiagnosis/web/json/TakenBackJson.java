package dev.signindiagnosis.web.json;

import dev.signindiagnosis.ingest.TakenBack;
import dev.signindiagnosis.web.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the taking back of an import stands, or how it ended.
 *
 * @param state queued, running, completed, failed or interrupted
 * @param reason why it failed or ended early; null where there is nothing to say
 * @param askedAt when it was asked for
 * @param endedAt when it ended; null before
 * @param signIns sign-ins that left, because no row of them was left
 * @param rows rows that left; those that another import brought too stay
 */
record TakenBackJson(
        String state,
        ImportJson.@Nullable ReasonJson reason,
        Instant askedAt,
        @Nullable Instant endedAt,
        long signIns,
        long rows) {

    static @Nullable TakenBackJson of(@Nullable TakenBack taken, Words words) {
        if (taken == null) {
            return null;
        }
        Instant ended = taken.endedAt();
        return new TakenBackJson(
                taken.state().id(),
                ImportJson.ReasonJson.of(taken.reason(), words),
                Clocks.spelled(taken.askedAt()),
                ended == null ? null : Clocks.spelled(ended),
                taken.signIns(),
                taken.rows());
    }
}
