package dev.signindiagnosis.ingest;

import dev.signindiagnosis.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * How reading and writing a source ended.
 *
 * @param state an ended state
 * @param reason why it failed or ended early, or what is remarkable; null where there is nothing to say
 */
record ImportOutcome(ImportState state, @Nullable Message reason) {

    static final Message INTERRUPTED = Message.of("import.interrupted");
    static final Message NO_ROWS = Message.of("import.completed.noRows");
    static final Message NOTHING_NEW = Message.of("import.completed.nothingNew");

    /** An import that was interrupted always says so. */
    ImportOutcome {
        reason = state == ImportState.INTERRUPTED ? INTERRUPTED : reason;
    }

    static ImportOutcome failed(Message reason) {
        return new ImportOutcome(ImportState.FAILED, reason);
    }

    /** The outcome of a source that was read to its end. */
    static ImportOutcome of(ImportTally.Counted counted) {
        if (counted.rows().taken() > 0) {
            return new ImportOutcome(ImportState.COMPLETED, known(counted.rows()));
        } else if (counted.fileCount() == 0) {
            return failed(Message.of("import.failed.emptyArchive"));
        } else if (counted.reasons().size() == 1) {
            Message only = counted.reasons().iterator().next();
            return new ImportOutcome(only.equals(NO_ROWS) ? ImportState.COMPLETED : ImportState.FAILED, only);
        }
        return failed(Message.of("import.failed.nothingInArchive", "files", counted.fileCount()));
    }

    /** What to say where no sign-in was new: people wonder when nothing was imported. */
    private static @Nullable Message known(RowCounts rows) {
        if (rows.imported() > 0) {
            return null;
        }
        return rows.merged() == 0 ? NOTHING_NEW : Message.of("import.completed.onlyMerged", "rows", rows.merged());
    }
}
