package dev.signindiagnosis.ingest;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Lets retention run once the server is ready, and every hour from then on. */
final class RetentionSchedule implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

    private final Retention retention;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(RetentionSchedule::thread);

    RetentionSchedule(Retention retention) {
        this.retention = retention;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        clock.scheduleAtFixedRate(retention::run, 0, 1, TimeUnit.HOURS);
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "retention");
        thread.setDaemon(true);
        return thread;
    }
}
