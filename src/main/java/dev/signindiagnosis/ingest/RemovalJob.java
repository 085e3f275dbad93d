package dev.signindiagnosis.ingest;

import dev.signindiagnosis.store.Deleted;
import dev.signindiagnosis.store.KeptAnswersSink;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.SignInFilter;
import dev.signindiagnosis.store.Subject;
import dev.signindiagnosis.text.Message;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One removal under way, step by step in the queue of what writes. At the end nothing deleted is left on the disk. */
final class RemovalJob {

    private static final Logger LOG = LoggerFactory.getLogger(RemovalJob.class);
    private static final int SIGN_INS_A_STEP = 10_000;

    private final Subject subject;
    private final WritingThread writing;
    private final Supplier<SignInEventSink> sink;
    private final Supplier<KeptAnswersSink> kept;
    private final InstantSource clock;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile RemovalReport report;

    RemovalJob(
            RemovalReport queued,
            Subject subject,
            WritingThread writing,
            Supplier<SignInEventSink> sink,
            Supplier<KeptAnswersSink> kept,
            InstantSource clock) {
        this.report = queued;
        this.subject = subject;
        this.writing = writing;
        this.sink = sink;
        this.kept = kept;
        this.clock = clock;
    }

    RemovalReport report() {
        return report;
    }

    /** Waits for its turn. */
    void queue() {
        if (!writing.execute(this::step)) {
            end(ImportState.INTERRUPTED, Message.of("removal.why.interrupted"));
        }
    }

    /** Waits for the end; a thread that is interrupted meanwhile waits no longer. */
    RemovalReport awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return report;
    }

    private void step() {
        if (writing.isStopping()) {
            end(ImportState.INTERRUPTED, Message.of("removal.why.interrupted"));
            return;
        }
        try {
            deleteSome(sink.get());
        } catch (RepositoryUnavailableException e) {
            LOG.warn("Removal {} could not be done: {}", report.id(), e.getMessage());
            end(ImportState.FAILED, Message.of("removal.why.storeUnavailable"));
        } catch (RuntimeException e) {
            LOG.error("Removal {} ended by a fault", report.id(), e);
            end(ImportState.FAILED, Message.of("removal.why.unexpected", "reference", report.id()));
        }
    }

    private void deleteSome(SignInEventSink store) {
        Deleted deleted = store.delete(SignInFilter.of(subject), SIGN_INS_A_STEP);
        store.commit();
        report = report.and(deleted);
        if (deleted.more()) {
            queue();
            return;
        }
        report = report.andAnswers(kept.get().delete(subject));
        store.expunge();
        LOG.info(
                "Removal {} deleted {} sign-ins and {} kept answers",
                report.id(),
                report.signIns(),
                report.keptAnswers());
        end(ImportState.COMPLETED, null);
    }

    private void end(ImportState how, @Nullable Message why) {
        report = report.ended(how, why, clock.instant());
        end.countDown();
    }
}
