package dev.signindiagnosis.ingest;

import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.SignInEventSink.Written;
import dev.signindiagnosis.text.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one source and writes its rows. One thread of its own reads ahead; the calling thread writes. Rows are committed
 * at intervals and at the end, however reading ends; where the store gives way, what was written since is lost.
 */
final class ImportRun {

    /** Is asked and told while the run goes on, by the thread that writes. */
    interface Watcher {
        /** How the run is to end early; null while it is to go on. */
        @Nullable
        ImportState stop();

        /** Some rows further on. */
        void advanced();

        /** All that was counted is committed. */
        void committed();
    }

    private static final Duration COMMIT_EVERY = Duration.ofSeconds(10);

    private final SourceReading reading;
    private final SignInEventSink sink;
    private final ImportId id;
    private final ImportTally tally;
    private final Watcher watcher;
    private final RightOfWay rightOfWay;
    private final StepQueue queue = new StepQueue();
    private long committedAt = System.nanoTime();

    ImportRun(
            SourceReading reading,
            SignInEventSink sink,
            ImportId id,
            ImportTally tally,
            Watcher watcher,
            RightOfWay rightOfWay) {
        this.reading = reading;
        this.sink = sink;
        this.id = id;
        this.tally = tally;
        this.watcher = watcher;
        this.rightOfWay = rightOfWay;
    }

    /**
     * Runs to the end.
     *
     * @throws RepositoryUnavailableException where the store cannot be written
     */
    ImportOutcome run() {
        Thread reader = new Thread(this::read, "import-reader");
        reader.setDaemon(true);
        reader.start();
        try {
            return writeAll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ImportOutcome(ImportState.INTERRUPTED, null);
        } finally {
            queue.close();
        }
    }

    private void read() {
        try {
            reading.read(queue);
            queue.end();
        } catch (IOException | RuntimeException | Error e) {
            // told by the writing thread, which everybody watches
            queue.fail(e);
        }
    }

    private ImportOutcome writeAll() throws InterruptedException {
        ImportState stop = null;
        for (List<ReadStep> batch = queue.next(); batch != null && stop == null; batch = queue.next()) {
            rightOfWay.giveWay();
            write(batch);
            watcher.advanced();
            stop = watcher.stop();
        }
        commit();
        return stop != null ? new ImportOutcome(stop, null) : ended(queue.failure());
    }

    private ImportOutcome ended(@Nullable Throwable failure) {
        if (failure instanceof UnpackedTooFarException tooFar) {
            return ImportOutcome.failed(tooFar.reason());
        } else if (failure instanceof IOException) {
            return ImportOutcome.failed(Message.of("import.failed.unreadable"));
        } else if (failure != null) {
            throw new IllegalStateException("reading failed", failure);
        }
        return ImportOutcome.of(tally.counted());
    }

    private void write(List<ReadStep> batch) {
        List<SignInRow> rows = new ArrayList<>(batch.size());
        for (ReadStep step : batch) {
            if (step instanceof ReadStep.Taken taken) {
                rows.add(taken.row());
            }
        }
        Iterator<Written> written = rows.isEmpty()
                ? List.<Written>of().iterator()
                : sink.write(rows, id).iterator();
        for (ReadStep step : batch) {
            count(step, written);
        }
        if (System.nanoTime() - committedAt > COMMIT_EVERY.toNanos()) {
            commit();
        }
    }

    private void count(ReadStep step, Iterator<Written> written) {
        if (step instanceof ReadStep.Taken taken) {
            tally.written(written.next(), taken.row().raw().shape());
        } else if (step instanceof ReadStep.Refused refused) {
            tally.refused(refused.number(), refused.reason());
        } else if (step instanceof ReadStep.FileBegins begins) {
            tally.fileBegins(begins.name());
        } else if (step instanceof ReadStep.FileEnds ends) {
            tally.fileEnds(ends.reason());
        }
    }

    private void commit() {
        sink.commit();
        committedAt = System.nanoTime();
        watcher.committed();
    }
}
