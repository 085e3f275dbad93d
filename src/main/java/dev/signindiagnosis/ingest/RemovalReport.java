package dev.signindiagnosis.ingest;

import dev.signindiagnosis.store.Deleted;
import dev.signindiagnosis.text.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the removal of a person's data stands, or how it ended. It names nobody.
 *
 * @param id addresses the removal
 * @param state queued, running, completed, failed or interrupted; after the last two it is to be asked for again
 * @param reason why it failed or ended early; null where there is nothing to say
 * @param askedAt when it was asked for
 * @param endedAt when it ended; null before
 * @param signIns sign-ins that were deleted
 * @param rows rows of them
 * @param keptAnswers kept answers that were deleted
 */
public record RemovalReport(
        String id,
        ImportState state,
        @Nullable Message reason,
        Instant askedAt,
        @Nullable Instant endedAt,
        long signIns,
        long rows,
        long keptAnswers) {

    static RemovalReport queued(String id, Instant now) {
        return new RemovalReport(id, ImportState.QUEUED, null, now, null, 0, 0, 0);
    }

    RemovalReport and(Deleted step) {
        return new RemovalReport(
                id,
                ImportState.RUNNING,
                null,
                askedAt,
                null,
                signIns + step.signIns(),
                rows + step.rows(),
                keptAnswers);
    }

    RemovalReport andAnswers(long deleted) {
        return new RemovalReport(id, state, reason, askedAt, endedAt, signIns, rows, keptAnswers + deleted);
    }

    RemovalReport ended(ImportState how, @Nullable Message why, Instant now) {
        return new RemovalReport(id, how, why, askedAt, now, signIns, rows, keptAnswers);
    }
}
