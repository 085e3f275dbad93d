package dev.signindiagnosis.benchmark;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Asks at a fixed rate, whether or not earlier questions were answered, and measures each from the moment at which it was
 * due: a server that stalls cannot hide behind questions that were never asked.
 */
final class OpenLoop {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger errors = new AtomicInteger();
    private final Questions questions;

    OpenLoop(Questions questions) {
        this.questions = questions;
    }

    /** Asks for so long and waits for the last answer; then says how it went. */
    void run(String what, int rate, int seconds) throws InterruptedException {
        int count = rate * seconds;
        AtomicLongArray nanos = new AtomicLongArray(count);
        CountDownLatch open = new CountDownLatch(count);
        errors.set(0);
        long start = System.nanoTime();
        for (int number = 0; number < count; number++) {
            long due = start + (long) (number * 1e9 / rate);
            int mine = number;
            waitUntil(due);
            var unused = client.sendAsync(questions.next(), BodyHandlers.ofString())
                    .whenComplete((answer, failure) -> {
                        nanos.set(mine, System.nanoTime() - due);
                        note(answer, failure);
                        open.countDown();
                    });
        }
        open.await();
        Report.percentiles(what + ", " + rate + " a second, " + errors + " errors", copy(nanos));
    }

    private void note(@Nullable HttpResponse<String> answer, @Nullable Throwable failure) {
        if (failure != null || answer == null || answer.statusCode() != 200 || !isDiagnosis(answer.body())) {
            errors.incrementAndGet();
        }
    }

    private static boolean isDiagnosis(String body) {
        return body.contains("\"basis\":\"event\"");
    }

    private static void waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static long[] copy(AtomicLongArray nanos) {
        long[] copy = new long[nanos.length()];
        for (int place = 0; place < copy.length; place++) {
            copy[place] = nanos.get(place);
        }
        return copy;
    }
}
