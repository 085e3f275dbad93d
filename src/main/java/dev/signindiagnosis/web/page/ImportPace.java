package dev.signindiagnosis.web.page;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.ImportState;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How fast an import goes, and how long it still takes; told once there is enough to tell it from. */
final class ImportPace {

    private static final Duration NOT_BEFORE = Duration.ofSeconds(3);
    private static final long PERCENT_AT_LEAST = 2;

    private ImportPace() {}

    /** The pace of one that runs, in a sentence; empty for any other, and while it would be a guess. */
    static Optional<String> of(ImportReport report, Instant now, Words words) {
        Instant since = report.runningSince();
        if (report.state() != ImportState.RUNNING || since == null) {
            return Optional.empty();
        }
        Duration gone = Duration.between(since, now);
        if (gone.compareTo(NOT_BEFORE) < 0) {
            return Optional.empty();
        }
        long rows = report.rows().read() * 1000 / gone.toMillis();
        return Optional.of(left(report, gone)
                .map(left -> words.say(Message.of("imports.paceLeft", "rows", rows, "left", left)))
                .orElseGet(() -> words.say(Message.of("imports.pace", "rows", rows))));
    }

    /** By the bytes that are still to be read, as a span that does not jump with every look. */
    private static Optional<Duration> left(ImportReport report, Duration gone) {
        Long total = report.bytesTotal();
        if (total == null || report.bytesRead() <= 0 || report.bytesRead() * 100 < total * PERCENT_AT_LEAST) {
            return Optional.empty();
        }
        long seconds = (long) (gone.toMillis() / 1000.0 * (total - report.bytesRead()) / report.bytesRead());
        return Optional.of(Duration.ofSeconds(rounded(Math.max(5, seconds))));
    }

    private static long rounded(long seconds) {
        long step = seconds < 60 ? 5 : seconds < 600 ? 30 : 300;
        return (seconds + step - 1) / step * step;
    }
}
