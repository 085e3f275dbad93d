package dev.signindiagnosis.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Carries steps in batches from the thread that reads to the one that writes. It holds few batches, so that reading
 * waits for writing and memory stays bounded.
 */
final class StepQueue implements StepTaker {

    private static final int MOST_BATCHES = 4;
    private static final int BATCH_STEPS = 500;
    private static final int BATCH_CHARS = 2 * 1024 * 1024;

    private final Queue<List<ReadStep>> batches = new ArrayDeque<>();
    private List<ReadStep> filling = new ArrayList<>(BATCH_STEPS);
    private int fillingChars;
    private boolean ended;
    private boolean closed;
    private @Nullable Throwable failure;

    @Override
    public void take(ReadStep step) {
        filling.add(step);
        fillingChars +=
                step instanceof ReadStep.Taken taken ? taken.row().raw().text().length() : 0;
        if (filling.size() >= BATCH_STEPS || fillingChars >= BATCH_CHARS) {
            flush();
        }
    }

    /** Reading has ended; what still waits is handed on. */
    void end() {
        flush();
        ended(null);
    }

    /** Reading has ended early; what was read before is handed on first. */
    void fail(Throwable why) {
        if (!(why instanceof ImportStoppedException)) {
            flush();
        }
        ended(why);
    }

    /** The next batch, or null where reading has ended; waits for either. */
    synchronized @Nullable List<ReadStep> next() throws InterruptedException {
        while (batches.isEmpty() && !ended) {
            wait();
        }
        notifyAll();
        return batches.poll();
    }

    /** Why reading ended early; null where it did not. */
    synchronized @Nullable Throwable failure() {
        return failure;
    }

    /** Nothing more is wanted: reading stops at its next step that is handed on. */
    synchronized void close() {
        closed = true;
        batches.clear();
        notifyAll();
    }

    private synchronized void ended(@Nullable Throwable why) {
        failure = why;
        ended = true;
        notifyAll();
    }

    private synchronized void flush() {
        while (batches.size() >= MOST_BATCHES && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                closed = true;
            }
        }
        if (closed) {
            throw new ImportStoppedException();
        }
        batches.add(filling);
        filling = new ArrayList<>(BATCH_STEPS);
        fillingChars = 0;
        notifyAll();
    }
}
