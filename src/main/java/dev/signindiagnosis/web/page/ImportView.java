package dev.signindiagnosis.web.page;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.ImportState;
import dev.signindiagnosis.ingest.RowCounts;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as a page shows it.
 *
 * @param id addresses it
 * @param address its page
 * @param filename what the sender called the file
 * @param state how far it has come, in a word
 * @param kind names the colour of the state: {@code good}, {@code bad}, {@code ask} or {@code open}
 * @param shape the marker of the state
 * @param ended whether nothing more happens
 * @param reason why it failed, or what is remarkable; null where there is nothing to say
 * @param percent how much has been read; null while the size is not known
 * @param counts what became of the rows
 * @param summary the same in a sentence
 * @param files the files in it, where there are several
 * @param problems the first rows that were refused
 * @param more in words how many refused rows are not listed; null where all are
 * @param started when
 * @param taken how the taking back of its rows stands; null where nobody asked for it
 */
record ImportView(
        String id,
        String address,
        String filename,
        String state,
        String kind,
        String shape,
        boolean ended,
        @Nullable String reason,
        @Nullable Integer percent,
        Counts counts,
        String summary,
        List<FileView> files,
        List<ProblemRow> problems,
        @Nullable String more,
        TimeView started,
        @Nullable TakenView taken) {

    /**
     * Numbers of rows, written for a person.
     *
     * @param read all
     * @param imported new sign-ins
     * @param merged new rows of known sign-ins
     * @param duplicates rows that were there
     * @param refused rows that were not taken
     */
    record Counts(String read, String imported, String merged, String duplicates, String refused) {

        static Counts of(RowCounts rows, Words words) {
            return new Counts(
                    words.number(rows.read()),
                    words.number(rows.imported()),
                    words.number(rows.merged()),
                    words.number(rows.duplicates()),
                    words.number(rows.refused()));
        }
    }

    /**
     * One file of an import.
     *
     * @param name its name
     * @param counts what became of its rows
     * @param reason why nothing of it was taken; null where something was
     */
    record FileView(String name, Counts counts, @Nullable String reason) {}

    /**
     * A row that was refused.
     *
     * @param file the file that it stands in
     * @param row its number in that file
     * @param reason why
     */
    record ProblemRow(String file, long row, String reason) {}

    /** Whether the page is worth looking at again. */
    public boolean changing() {
        return !ended || taken != null && !taken.ended();
    }

    /** Whether its rows can be taken back now. */
    public boolean takeable() {
        return ended && (taken == null || taken.again());
    }

    static ImportView of(ImportReport report, Words words) {
        long listed = report.problems().size();
        Counts counts = Counts.of(report.rows(), words);
        return new ImportView(
                report.id(),
                "/imports/" + report.id(),
                report.filename(),
                words.say("importState." + report.state().id()),
                kind(report.state()),
                shape(report.state()),
                report.state().isEnded(),
                report.reason() == null ? null : words.say(report.reason()),
                percent(report),
                counts,
                words.say(Message.of("imports.summary", "read", counts.read(), "imported", counts.imported())),
                report.files().stream().map(file -> file(file, words)).toList(),
                report.problems().stream()
                        .map(problem -> new ProblemRow(problem.file(), problem.row(), words.say(problem.reason())))
                        .toList(),
                report.rows().refused() > listed
                        ? words.say(Message.of(
                                "imports.moreProblems", "n", report.rows().refused() - listed))
                        : null,
                TimeView.of(report.startedAt(), words),
                TakenView.of(report.takenBack(), words));
    }

    private static FileView file(ImportReport.FileReport file, Words words) {
        return new FileView(
                file.name(), Counts.of(file.rows(), words), file.reason() == null ? null : words.say(file.reason()));
    }

    private static @Nullable Integer percent(ImportReport report) {
        Long total = report.bytesTotal();
        if (total == null || report.state() == ImportState.RECEIVING) {
            return null;
        }
        return total == 0 ? 100 : (int) Math.min(100, report.bytesRead() * 100 / total);
    }

    private static String kind(ImportState state) {
        return switch (state) {
            case COMPLETED -> "good";
            case FAILED -> "bad";
            case CANCELLED, INTERRUPTED -> "ask";
            case RECEIVING, QUEUED, RUNNING -> "open";
        };
    }

    private static String shape(ImportState state) {
        return switch (state) {
            case COMPLETED -> "●";
            case FAILED -> "■";
            case CANCELLED, INTERRUPTED -> "◆";
            case RECEIVING, QUEUED, RUNNING -> "○";
        };
    }
}
