package dev.signindiagnosis.ingest;

import dev.signindiagnosis.format.ReadRow;
import dev.signindiagnosis.text.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers the rows of one file, hands them on, and remembers what those were that are no sign-ins. */
final class FileRows {

    private final StepTaker taker;
    private final Map<String, Integer> others = new HashMap<>();
    private long number;
    private long taken;
    private long whole;

    FileRows(StepTaker taker) {
        this.taker = taker;
    }

    /** A row that could be cut out, and what came of reading it. */
    void whole(ReadRow row) {
        whole++;
        number++;
        if (row instanceof ReadRow.Read read) {
            taken++;
            taker.take(new ReadStep.Taken(read.row()));
        } else if (row instanceof ReadRow.Refused refused) {
            refuse(new Message("import.refused." + refused.reason(), refused.facts()));
        } else if (row instanceof ReadRow.NotSignIn other) {
            String what = NotSignIns.known(other.what());
            others.merge(what, 1, Integer::sum);
            refuse(Message.of("import.refused." + what));
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

    private void refuse(Message reason) {
        taker.take(new ReadStep.Refused(number, reason));
    }
}
