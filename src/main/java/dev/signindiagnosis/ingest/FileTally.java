package dev.signindiagnosis.ingest;

import dev.signindiagnosis.store.SignInEventSink.Written;
import dev.signindiagnosis.text.Message;
import org.jspecify.annotations.Nullable;

/** Counts the rows of one file. */
final class FileTally {

    /** The shape of a file whose rows have several. */
    static final String MIXED = "mixed";

    private final String name;
    private @Nullable String shape;
    private @Nullable Message reason;
    private RowCounts rows = RowCounts.NONE;

    FileTally(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void written(Written written, String rowShape) {
        rows = rows.and(written);
        shape = common(shape, rowShape);
    }

    void refused() {
        rows = rows.andRefused();
    }

    void ends(@Nullable Message why) {
        reason = why;
    }

    ImportReport.FileReport report() {
        return new ImportReport.FileReport(name, shape, reason, rows);
    }

    /** The one shape of both, or mixed. */
    static @Nullable String common(@Nullable String one, @Nullable String other) {
        if (one == null || one.equals(other)) {
            return other;
        }
        return other == null ? one : MIXED;
    }
}
