package dev.signindiagnosis.ingest;

import dev.signindiagnosis.ingest.ImportReport.FileReport;
import dev.signindiagnosis.ingest.ImportReport.Problem;
import dev.signindiagnosis.store.SignInEventSink.Written;
import dev.signindiagnosis.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of the rows of one import. Written by one thread, read by any. */
final class ImportTally {

    private static final int MOST_PROBLEMS = 100;
    private static final int MOST_FILES = 1000;

    /**
     * What was counted up to some moment.
     *
     * @param files the first files
     * @param fileCount how many files there were
     * @param rows rows of all files
     * @param shape the one shape of all rows, or mixed, or null
     * @param problems the first rows that were refused
     * @param reasons the different reasons for which files gave nothing
     */
    record Counted(
            List<FileReport> files,
            int fileCount,
            RowCounts rows,
            @Nullable String shape,
            List<Problem> problems,
            Set<Message> reasons) {

        static final Counted NOTHING = new Counted(List.of(), 0, RowCounts.NONE, null, List.of(), Set.of());
    }

    private final List<FileReport> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Message> reasons = new HashSet<>();
    private RowCounts rows = RowCounts.NONE;
    private @Nullable String shape;
    private int fileCount;
    private @Nullable FileTally current;

    synchronized void fileBegins(String name) {
        current = new FileTally(name);
        fileCount++;
    }

    synchronized void written(Written written, String rowShape) {
        rows = rows.and(written);
        shape = FileTally.common(shape, rowShape);
        if (current != null) {
            current.written(written, rowShape);
        }
    }

    synchronized void refused(long number, Message reason) {
        rows = rows.andRefused();
        if (current != null) {
            current.refused();
            if (problems.size() < MOST_PROBLEMS) {
                problems.add(new Problem(current.name(), number, reason));
            }
        }
    }

    synchronized void fileEnds(@Nullable Message reason) {
        if (reason != null && reasons.size() < MOST_FILES) {
            reasons.add(reason);
        }
        if (current != null && files.size() < MOST_FILES) {
            current.ends(reason);
            files.add(current.report());
        }
        current = null;
    }

    synchronized Counted counted() {
        List<FileReport> all = new ArrayList<>(files);
        if (current != null && all.size() < MOST_FILES) {
            all.add(current.report());
        }
        return new Counted(List.copyOf(all), fileCount, rows, shape, List.copyOf(problems), Set.copyOf(reasons));
    }
}
