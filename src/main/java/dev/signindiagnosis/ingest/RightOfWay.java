package dev.signindiagnosis.ingest;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Lets people go before files: while anybody waits for an answer, an import rests before each batch. It never rests for
 * long, so that it ends however much is asked.
 */
public final class RightOfWay {

    /** The longest rest before one batch. */
    static final Duration LONGEST_REST = Duration.ofMillis(150);

    private int waiting;

    /** Somebody waits for an answer from now on, until {@link #answered}. */
    public synchronized void asked() {
        waiting++;
    }

    /** Somebody was answered. */
    public synchronized void answered() {
        waiting--;
        if (waiting == 0) {
            notifyAll();
        }
    }

    /** Rests until nobody waits for an answer, at most for {@link #LONGEST_REST}; whether all were answered. */
    synchronized boolean giveWay() throws InterruptedException {
        long until = System.nanoTime() + LONGEST_REST.toNanos();
        for (long left = LONGEST_REST.toNanos(); waiting > 0 && left > 0; left = until - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return waiting == 0;
    }
}
