package dev.signindiagnosis.ingest;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * The one thread that writes to the store. Imports, take-backs, retention and removals wait here for each other. Whoever
 * has much to do does it in steps and queues again after each, so that what came meanwhile has its turn.
 */
final class WritingThread {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(WritingThread::thread);

    /** Queues work; false where the application is stopping and the work is not done. */
    boolean execute(Runnable work) {
        try {
            thread.execute(work);
            return true;
        } catch (RejectedExecutionException stopping) {
            return false;
        }
    }

    /** Takes no more work. What is queued is still called, and asks {@link #isStopping}. */
    void stop() {
        thread.shutdown();
    }

    /** Whether work is to end at its next step. */
    boolean isStopping() {
        return thread.isShutdown();
    }

    /** Waits until all work has ended; whether it has. */
    boolean awaitEnd(long seconds) throws InterruptedException {
        return thread.awaitTermination(seconds, TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "import-writer");
        thread.setDaemon(true);
        return thread;
    }
}
