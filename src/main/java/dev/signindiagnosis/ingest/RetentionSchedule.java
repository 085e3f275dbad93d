package dev.signindiagnosis.ingest;

import dev.signindiagnosis.store.Deleted;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Lets retention run once the server is ready, and every hour from then on. */
final class RetentionSchedule implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

    private final Retention retention;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(RetentionSchedule::thread);
    private @Nullable ScheduledFuture<?> hourly;

    RetentionSchedule(Retention retention) {
        this.retention = retention;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        hourly = clock.scheduleAtFixedRate(this::run, 0, 1, TimeUnit.HOURS);
    }

    /** What was deleted is in the log. */
    private void run() {
        CompletableFuture<Deleted> unused = retention.run();
    }

    @Override
    public void destroy() {
        if (hourly != null) {
            hourly.cancel(false);
        }
        clock.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "retention");
        thread.setDaemon(true);
        return thread;
    }
}
