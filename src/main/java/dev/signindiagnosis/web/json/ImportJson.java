package dev.signindiagnosis.web.json;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.RowCounts;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an import stands, or how it ended.
 *
 * @param id addresses it
 * @param filename what the sender called the file
 * @param state receiving, queued, running, completed, failed, cancelled or interrupted
 * @param reason why it failed or ended early; null where there is nothing to say
 * @param shape the log shape of its rows; null while no row was taken
 * @param files the files in it
 * @param bytesRead bytes that have been read, or received while it arrives
 * @param bytesTotal bytes of the file as it was sent; null while that is not known
 * @param read rows read: the sum of the next four
 * @param imported rows that were the first of their sign-in
 * @param merged new rows of sign-ins that were known
 * @param duplicates rows that were there already
 * @param refused rows that could not be read
 * @param problems the first rows that were refused
 * @param startedAt when it was received
 * @param endedAt when it ended; null before
 * @param takenBack how the taking back of its rows stands; null where nobody asked for it
 */
public record ImportJson(
        String id,
        String filename,
        String state,
        @Nullable ReasonJson reason,
        @Nullable String shape,
        List<FileJson> files,
        long bytesRead,
        @Nullable Long bytesTotal,
        long read,
        long imported,
        long merged,
        long duplicates,
        long refused,
        List<RowProblemJson> problems,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable TakenBackJson takenBack) {

    /**
     * Why something was not taken.
     *
     * @param id names the reason
     * @param text the reason in words
     */
    public record ReasonJson(String id, String text) {

        static @Nullable ReasonJson of(@Nullable Message reason, Words words) {
            return reason == null ? null : new ReasonJson(id(reason.key()), words.say(reason));
        }

        /** Message keys end in the name of the reason. */
        private static String id(String key) {
            return key.substring(key.lastIndexOf('.') + 1);
        }
    }

    /**
     * One file of an import.
     *
     * @param name its name, with the folders and packed files that it stood in
     * @param shape the log shape of its rows; null where none was taken
     * @param reason why nothing of it was taken; null where something was
     * @param read rows read: the sum of the next four
     * @param imported rows that were the first of their sign-in
     * @param merged new rows of sign-ins that were known
     * @param duplicates rows that were there already
     * @param refused rows that could not be read
     */
    public record FileJson(
            String name,
            @Nullable String shape,
            @Nullable ReasonJson reason,
            long read,
            long imported,
            long merged,
            long duplicates,
            long refused) {

        static FileJson of(ImportReport.FileReport file, Words words) {
            RowCounts rows = file.rows();
            return new FileJson(
                    file.name(),
                    file.shape(),
                    ReasonJson.of(file.reason(), words),
                    rows.read(),
                    rows.imported(),
                    rows.merged(),
                    rows.duplicates(),
                    rows.refused());
        }
    }

    /**
     * A row that was refused.
     *
     * @param file the file that it stands in
     * @param row its number in that file, from 1
     * @param reason why, in words
     */
    public record RowProblemJson(String file, long row, String reason) {}

    /** The report in words of that language. */
    public static ImportJson of(ImportReport report, Words words) {
        RowCounts rows = report.rows();
        Instant ended = report.endedAt();
        return new ImportJson(
                report.id(),
                report.filename(),
                report.state().id(),
                ReasonJson.of(report.reason(), words),
                report.shape(),
                report.files().stream().map(file -> FileJson.of(file, words)).toList(),
                report.bytesRead(),
                report.bytesTotal(),
                rows.read(),
                rows.imported(),
                rows.merged(),
                rows.duplicates(),
                rows.refused(),
                report.problems().stream()
                        .map(problem -> new RowProblemJson(problem.file(), problem.row(), words.say(problem.reason())))
                        .toList(),
                Clocks.spelled(report.startedAt()),
                ended == null ? null : Clocks.spelled(ended),
                TakenBackJson.of(report.takenBack(), words));
    }
}
