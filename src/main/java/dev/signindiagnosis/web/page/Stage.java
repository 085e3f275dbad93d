package dev.signindiagnosis.web.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage of an attempt: a sign-in, several alike in a row, or a step of authentication.
 *
 * @param kind {@code step} for a step of authentication, else how it ended: {@code good}, {@code bad}, {@code ask} or
 *     {@code open}
 * @param deciding whether it decided
 * @param name what it is, in a word or two
 * @param lines more of it
 * @param from when it began; null where the log does not tell
 * @param until when the last of several alike happened; else the same
 * @param times how many sign-ins it stands for
 */
record Stage(
        String kind,
        boolean deciding,
        String name,
        List<String> lines,
        @Nullable Instant from,
        @Nullable Instant until,
        int times) {

    /** Copies the list. */
    Stage {
        lines = List.copyOf(lines);
    }

    /** Whether the next one says the same, so that both are one stage. */
    private boolean alike(Stage next) {
        return !deciding
                && !next.deciding
                && kind.equals(next.kind)
                && name.equals(next.name)
                && lines.equals(next.lines);
    }

    private Stage with(Stage next) {
        return new Stage(kind, false, name, lines, from, next.until, times + next.times);
    }

    /** The same stages, those alike in a row gathered. */
    static List<Stage> gathered(List<Stage> stages) {
        List<Stage> gathered = new ArrayList<>();
        for (Stage stage : stages) {
            int last = gathered.size() - 1;
            if (last >= 0 && gathered.get(last).alike(stage)) {
                gathered.set(last, gathered.get(last).with(stage));
            } else {
                gathered.add(stage);
            }
        }
        return gathered;
    }
}
