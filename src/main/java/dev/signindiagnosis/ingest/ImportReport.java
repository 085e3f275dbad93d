package dev.signindiagnosis.ingest;

import dev.signindiagnosis.text.Message;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an import stands, or how it ended.
 *
 * @param id addresses the import; says nothing about its content
 * @param filename what the sender called the file; cleaned, never a path
 * @param state how far it has come
 * @param reason why it failed or ended early, or what is remarkable about it; null where there is nothing to say
 * @param shape the log shape of its rows, {@code mixed} for several, null while no row was taken
 * @param files the files in it, at most 1,000 of them
 * @param bytesRead bytes of the file as it was sent that have been read, or received while it arrives
 * @param bytesTotal bytes of the file as it was sent; null while that is not known
 * @param rows what became of the rows so far
 * @param problems the first 100 rows that were refused; {@code rows} counts all
 * @param startedAt when it was received
 * @param runningSince when its rows began to be read; null before, and where an older version wrote the report
 * @param endedAt when it ended; null before
 * @param takenBack how the taking back of its rows stands; null where nobody asked for it
 */
public record ImportReport(
        String id,
        String filename,
        ImportState state,
        @Nullable Message reason,
        @Nullable String shape,
        List<FileReport> files,
        long bytesRead,
        @Nullable Long bytesTotal,
        RowCounts rows,
        List<Problem> problems,
        Instant startedAt,
        @Nullable Instant runningSince,
        @Nullable Instant endedAt,
        @Nullable TakenBack takenBack) {

    /** Copies the lists. */
    public ImportReport {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** The same import, taken back so far. */
    ImportReport with(TakenBack so) {
        return new ImportReport(
                id,
                filename,
                state,
                reason,
                shape,
                files,
                bytesRead,
                bytesTotal,
                rows,
                problems,
                startedAt,
                runningSince,
                endedAt,
                so);
    }

    /** The same import, which the end of the application interrupted. */
    ImportReport interrupted(Instant now) {
        return new ImportReport(
                id,
                filename,
                ImportState.INTERRUPTED,
                ImportOutcome.INTERRUPTED,
                shape,
                files,
                bytesRead,
                bytesTotal,
                rows,
                problems,
                startedAt,
                runningSince,
                now,
                takenBack);
    }

    /**
     * One file of an import.
     *
     * @param name its name, with the folders and packed files that it stood in; cleaned
     * @param shape the log shape of its rows, {@code mixed} for several, null where none was taken
     * @param reason why nothing of it was taken, or null
     * @param rows what became of its rows
     */
    public record FileReport(
            String name, @Nullable String shape, @Nullable Message reason, RowCounts rows) {}

    /**
     * A row that was refused.
     *
     * @param file the file that it stands in
     * @param row its number in that file, from 1; header lines do not count
     * @param reason why
     */
    public record Problem(String file, long row, Message reason) {}
}
