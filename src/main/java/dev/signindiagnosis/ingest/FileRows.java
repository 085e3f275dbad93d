package dev.signindiagnosis.ingest;

import dev.signindiagnosis.format.ReadRow;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.text.Message;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers the rows of one file, hands them on, and remembers what those were that are no sign-ins. */
final class FileRows {

    private static final String TOO_OLD = "tooOld";

    private final StepTaker taker;
    private final @Nullable Instant keptFrom;
    private final Map<String, Integer> others = new HashMap<>();
    private long number;
    private long taken;
    private long whole;

    /**
     * Begins a file.
     *
     * @param keptFrom rows from before that moment are refused; null where none is too old
     */
    FileRows(StepTaker taker, @Nullable Instant keptFrom) {
        this.taker = taker;
        this.keptFrom = keptFrom;
    }

    /** A row that could be cut out, and what came of reading it. */
    void whole(ReadRow row) {
        whole++;
        number++;
        if (row instanceof ReadRow.Read read && isTooOld(read.row())) {
            other(TOO_OLD);
        } else if (row instanceof ReadRow.Read read) {
            taken++;
            taker.take(new ReadStep.Taken(read.row()));
        } else if (row instanceof ReadRow.Refused refused) {
            refuse(new Message("import.refused." + refused.reason(), refused.facts()));
        } else if (row instanceof ReadRow.NotSignIn other) {
            other(NotSignIns.known(other.what()));
        }
    }

    /** A row that was cut out broken. */
    void broken(Slice.Fault why) {
        number++;
        refuse(
                why == Slice.Fault.TOO_LONG
                        ? Message.of("import.refused.rowTooLong", "limit", FilesReading.LONGEST_ROW)
                        : Message.of("import.refused." + why.reason()));
    }

    /** A row that has not as many cells as the header. */
    void miscounted(int cells, int expected) {
        number++;
        refuse(Message.of("import.refused.cellCount", "cells", cells, "expected", expected));
    }

    /** What follows cannot be had. */
    void damaged() {
        number++;
        refuse(Message.of("import.refused.damaged"));
    }

    boolean isNothingTaken() {
        return taken == 0;
    }

    boolean isNothingFound() {
        return number == 0;
    }

    /** Whether no row at all could be cut out whole. */
    boolean isNothingWhole() {
        return whole == 0;
    }

    /** What most of the rows that are no sign-ins are; empty where there were none. */
    Optional<String> mostOthers() {
        return others.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private void other(String what) {
        others.merge(what, 1, Integer::sum);
        refuse(Message.of("import.refused." + what));
    }

    private boolean isTooOld(SignInRow row) {
        return keptFrom != null
                && row.facts()
                        .get(SignInFields.AT)
                        .value()
                        .filter(at -> at.isBefore(keptFrom))
                        .isPresent();
    }

    private void refuse(Message reason) {
        taker.take(new ReadStep.Refused(number, reason));
    }
}
