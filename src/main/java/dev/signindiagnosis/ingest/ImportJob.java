package dev.signindiagnosis.ingest;

import dev.signindiagnosis.text.Message;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One import under way. Its report can be asked for at any moment, from any thread. */
final class ImportJob {

    private final String id;
    private final String filename;
    private final Instant startedAt;
    private final ReadProgress progress = new ReadProgress();
    private final ImportTally tally = new ImportTally();
    private final CountDownLatch end = new CountDownLatch(1);
    private ImportState state = ImportState.RECEIVING;
    private @Nullable ImportState stop;
    private @Nullable Message reason;
    private @Nullable Long bytesTotal;
    private @Nullable Instant runningSince;
    private @Nullable Instant endedAt;
    private ImportTally.Counted committed = ImportTally.Counted.NOTHING;
    private boolean countsCommittedOnly;

    ImportJob(String id, String filename, Instant startedAt) {
        this.id = id;
        this.filename = filename;
        this.startedAt = startedAt;
    }

    String id() {
        return id;
    }

    String filename() {
        return filename;
    }

    ReadProgress progress() {
        return progress;
    }

    ImportTally tally() {
        return tally;
    }

    synchronized void received(long bytes) {
        bytesTotal = bytes;
        progress.to(0);
        state = ImportState.QUEUED;
    }

    synchronized void runs(Instant since) {
        state = ImportState.RUNNING;
        runningSince = since;
    }

    /** Asks the import to end early; the first wish stands. */
    synchronized void stop(ImportState how) {
        if (stop == null && !state.isEnded()) {
            stop = how;
        }
    }

    synchronized @Nullable ImportState stop() {
        return stop;
    }

    synchronized void committed() {
        committed = tally.counted();
    }

    /** What was written since the last commit is lost; from now on the report counts what was committed. */
    synchronized void lostSinceCommit() {
        countsCommittedOnly = true;
    }

    synchronized void ended(ImportOutcome outcome, Instant at) {
        state = outcome.state();
        reason = outcome.reason();
        endedAt = at;
    }

    /** Whoever waits for the end need wait no longer. */
    void tellEnd() {
        end.countDown();
    }

    /** Waits for the end; a thread that is interrupted meanwhile cancels the import and waits no longer. */
    ImportReport awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            stop(ImportState.CANCELLED);
            Thread.currentThread().interrupt();
        }
        return report();
    }

    synchronized ImportReport report() {
        ImportTally.Counted counted = countsCommittedOnly ? committed : tally.counted();
        return new ImportReport(
                id,
                filename,
                state,
                reason,
                counted.shape(),
                counted.files(),
                progress.bytes(),
                bytesTotal,
                counted.rows(),
                counted.problems(),
                startedAt,
                runningSince,
                endedAt,
                null);
    }
}
