package dev.signindiagnosis.ingest;

import dev.signindiagnosis.store.Deleted;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.text.Message;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the rows of imports back, step by step, and keeps their reports up to date. */
final class TakingBack {

    private static final Logger LOG = LoggerFactory.getLogger(TakingBack.class);
    private static final int SIGN_INS_A_STEP = 2_000;

    private final WritingThread writing;
    private final Supplier<SignInEventSink> sink;
    private final ImportReports reports;
    private final InstantSource clock;

    TakingBack(WritingThread writing, Supplier<SignInEventSink> sink, ImportReports reports, InstantSource clock) {
        this.writing = writing;
        this.sink = sink;
        this.reports = reports;
        this.clock = clock;
    }

    /** Queues it, unless it is under way or done; {@link ImportService#takeBack} says more. */
    synchronized Optional<ImportReport> begin(String id) {
        Optional<ImportReport> found = reports.find(id, clock.instant());
        if (found.isEmpty()) {
            return found;
        }
        if (!found.get().state().isEnded()) {
            throw new ImportUnderWayException();
        }
        TakenBack before = found.get().takenBack();
        if (before == null || before.isToBeRepeated()) {
            reports.replace(found.get().with(TakenBack.queued(clock.instant(), before)));
            queue(id);
        }
        return reports.find(id, clock.instant());
    }

    private void queue(String id) {
        if (!writing.execute(() -> step(id))) {
            end(id, ImportState.INTERRUPTED, TakenBack.INTERRUPTED);
        }
    }

    private void step(String id) {
        if (writing.isStopping()) {
            end(id, ImportState.INTERRUPTED, TakenBack.INTERRUPTED);
            return;
        }
        try {
            takeSome(id);
        } catch (RepositoryUnavailableException e) {
            LOG.warn("Import {} cannot be taken back: {}", id, e.getMessage());
            end(id, ImportState.FAILED, Message.of("import.takenBack.storeUnavailable"));
        } catch (RuntimeException e) {
            LOG.error("Taking back import {} ended by a fault", id, e);
            end(id, ImportState.FAILED, Message.of("import.takenBack.unexpected", "reference", id));
        }
    }

    private void takeSome(String id) {
        SignInEventSink store = sink.get();
        Deleted step = store.takeBack(new ImportId(id), SIGN_INS_A_STEP);
        store.commit();
        change(id, taken -> taken.and(step));
        if (step.more()) {
            queue(id);
        } else {
            end(id, ImportState.COMPLETED, null);
        }
    }

    private void end(String id, ImportState how, @Nullable Message why) {
        change(id, taken -> taken.ended(how, why, clock.instant()));
    }

    private void change(String id, UnaryOperator<TakenBack> how) {
        reports.find(id, clock.instant())
                .ifPresent(
                        report -> reports.replace(report.with(how.apply(Objects.requireNonNull(report.takenBack())))));
    }
}
