package dev.signindiagnosis.ingest;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lets a job follow its run: wishes to stop go in, counts and reports come out. */
final class JobWatcher implements ImportRun.Watcher {

    private static final long TELL_EVERY_NANOS = 100_000_000;

    private final ImportJob job;
    private final ImportFolder folder;
    private final Consumer<ImportReport> progress;
    private long toldAt = System.nanoTime();

    JobWatcher(ImportJob job, ImportFolder folder, Consumer<ImportReport> progress) {
        this.job = job;
        this.folder = folder;
        this.progress = progress;
    }

    @Override
    public @Nullable ImportState stop() {
        return job.stop();
    }

    @Override
    public void advanced() {
        if (System.nanoTime() - toldAt > TELL_EVERY_NANOS) {
            progress.accept(job.report());
            toldAt = System.nanoTime();
        }
    }

    @Override
    public void committed() {
        job.committed();
        folder.save(job.report());
    }
}
