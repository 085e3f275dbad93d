package dev.signindiagnosis.rule;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the own rules again and again, from a thread of its own. */
final class RuleWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RuleWatch.class);

    private static final long EVERY_SECONDS = 5;

    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "own-rules");
        thread.setDaemon(true);
        return thread;
    });

    private final OwnRules rules;
    private final Future<?> looks;

    RuleWatch(OwnRules rules) {
        this.rules = rules;
        this.looks = looking.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** A look that fails is told; without that the next ones would silently not come. */
    private void look() {
        try {
            rules.look();
        } catch (RuntimeException failed) {
            LOG.error("The own rules could not be looked at", failed);
        }
    }

    @Override
    public void close() {
        looks.cancel(true);
        looking.shutdownNow();
    }
}
