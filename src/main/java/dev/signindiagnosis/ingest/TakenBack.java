package dev.signindiagnosis.ingest;

import dev.signindiagnosis.store.Deleted;
import dev.signindiagnosis.text.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the taking back of an import stands, or how it ended.
 *
 * @param state queued, running, completed, failed or interrupted; after the last two it can be asked for again
 * @param reason why it failed or ended early; null where there is nothing to say
 * @param askedAt when it was asked for
 * @param endedAt when it ended; null before
 * @param signIns sign-ins that left, because no row of them was left
 * @param rows rows that left; those that another import brought too stay
 */
public record TakenBack(
        ImportState state,
        @Nullable Message reason,
        Instant askedAt,
        @Nullable Instant endedAt,
        long signIns,
        long rows) {

    static final Message INTERRUPTED = Message.of("import.takenBack.interrupted");

    /** It waits; what left at an earlier try counts on. */
    static TakenBack queued(Instant now, @Nullable TakenBack before) {
        return new TakenBack(
                ImportState.QUEUED,
                null,
                now,
                null,
                before == null ? 0 : before.signIns,
                before == null ? 0 : before.rows);
    }

    /** One step further. */
    TakenBack and(Deleted step) {
        return new TakenBack(ImportState.RUNNING, null, askedAt, null, signIns + step.signIns(), rows + step.rows());
    }

    /** It ended. */
    TakenBack ended(ImportState how, @Nullable Message why, Instant now) {
        return new TakenBack(how, why, askedAt, now, signIns, rows);
    }

    /** Whether it is to be asked for again: it ended before its time. */
    boolean isToBeRepeated() {
        return state == ImportState.FAILED || state == ImportState.INTERRUPTED;
    }
}
