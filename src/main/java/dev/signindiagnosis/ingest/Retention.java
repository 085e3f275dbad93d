package dev.signindiagnosis.ingest;

import dev.signindiagnosis.store.Deleted;
import dev.signindiagnosis.store.KeptAnswersSink;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.SignInFilter;
import dev.signindiagnosis.store.StoreSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets sign-ins and kept answers leave that are older than the settings allow. A run waits behind imports and goes step
 * by step, so that an import that comes meanwhile waits for one step at most.
 */
final class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int SIGN_INS_A_STEP = 10_000;

    private final WritingThread writing;
    private final Supplier<SignInEventSink> sink;
    private final Supplier<KeptAnswersSink> kept;
    private final StoreSettings settings;
    private final InstantSource clock;
    private final AtomicBoolean runs = new AtomicBoolean();

    Retention(
            WritingThread writing,
            Supplier<SignInEventSink> sink,
            Supplier<KeptAnswersSink> kept,
            StoreSettings settings,
            InstantSource clock) {
        this.writing = writing;
        this.sink = sink;
        this.kept = kept;
        this.settings = settings;
        this.clock = clock;
    }

    /** Queues a run, unless one waits or runs; what it deleted, once it has ended. */
    CompletableFuture<Deleted> run() {
        CompletableFuture<Deleted> end = new CompletableFuture<>();
        if (!runs.compareAndSet(false, true)) {
            end.complete(Deleted.NOTHING);
            return end;
        }
        queue(Deleted.NOTHING, end);
        return end;
    }

    private void queue(Deleted before, CompletableFuture<Deleted> end) {
        if (!writing.execute(() -> step(before, end))) {
            end(before, end);
        }
    }

    private void step(Deleted before, CompletableFuture<Deleted> end) {
        if (writing.isStopping()) {
            end(before, end);
            return;
        }
        try {
            Deleted now = before.then(deleteSome());
            if (now.more()) {
                queue(now, end);
            } else {
                finish(now, end);
            }
        } catch (RepositoryUnavailableException e) {
            LOG.warn("What is older than the retention cannot be deleted now: {}", e.getMessage());
            end(before, end);
        } catch (RuntimeException e) {
            LOG.error("Retention ended by a fault and is tried again in an hour", e);
            end(before, end);
        }
    }

    private void end(Deleted deleted, CompletableFuture<Deleted> end) {
        runs.set(false);
        end.complete(deleted);
    }

    private Deleted deleteSome() {
        Duration retention = settings.retention();
        if (retention == null) {
            return Deleted.NOTHING;
        }
        SignInEventSink store = sink.get();
        Instant before = clock.instant().minus(retention);
        Deleted deleted = store.delete(SignInFilter.before(before), SIGN_INS_A_STEP);
        if (deleted.signIns() > 0) {
            store.commit();
        }
        return deleted;
    }

    private void finish(Deleted deleted, CompletableFuture<Deleted> end) {
        long answers = kept.get().expire(clock.instant().minus(settings.keptRetention()));
        if (deleted.signIns() > 0 || answers > 0) {
            LOG.info("Retention: {} sign-ins and {} kept answers were old enough to leave", deleted.signIns(), answers);
        }
        end(deleted, end);
    }

    /** The moment from which sign-ins stay; null where all stay. */
    static @Nullable Instant from(@Nullable Duration retention, Instant now) {
        return retention == null ? null : now.minus(retention);
    }
}
