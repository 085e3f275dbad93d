package dev.signindiagnosis.ingest;

import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes files in: any log shape, plain or packed. One import writes at a time, in the order in which they came; others
 * wait. What a report calls completed is committed. Thread-safe.
 */
public final class ImportService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportService.class);
    private static final long STOP_WITHIN_SECONDS = 5;

    private final Supplier<SignInEventSink> sink;
    private final ImportSettings settings;
    private final @Nullable Duration retention;
    private final InstantSource clock;
    private final ImportFolder folder;
    private final ImportReports reports;
    private final Map<String, ImportJob> underWay = new ConcurrentHashMap<>();
    private final WritingThread writing = new WritingThread();
    private final RightOfWay rightOfWay = new RightOfWay();
    private final TakingBack takingBack;

    /**
     * Makes a service; nothing is opened or read before the first call.
     *
     * @param sink gives the sink when the first import runs
     * @param settings limits
     * @param directory where uploads wait and reports are kept; made when needed
     * @param clock the time
     */
    public ImportService(Supplier<SignInEventSink> sink, ImportSettings settings, Path directory, InstantSource clock) {
        this(sink, settings, null, directory, clock);
    }

    /** The same, where rows older than the retention are refused. */
    ImportService(
            Supplier<SignInEventSink> sink,
            ImportSettings settings,
            @Nullable Duration retention,
            Path directory,
            InstantSource clock) {
        this.sink = sink;
        this.settings = settings;
        this.retention = retention;
        this.clock = clock;
        this.folder = new ImportFolder(directory);
        this.reports = new ImportReports(folder);
        this.takingBack = new TakingBack(writing, sink, reports, clock);
    }

    /**
     * Receives an upload and queues it; returns when all bytes have arrived.
     *
     * @param filename what the sender calls it; shown, and never used as a path
     * @param bytes its bytes; read to the end, not closed
     * @return the report, queued or further
     * @throws UploadTooLargeException where there are more bytes than allowed; nothing is kept
     * @throws ImportDirectoryException where the bytes cannot be kept on disk
     * @throws IOException where the bytes do not arrive; nothing is kept
     */
    public ImportReport receive(String filename, InputStream bytes) throws IOException {
        ImportJob job = begin(filename);
        Path upload = receive(job, bytes);
        submit(job, upload, report -> {});
        return job.report();
    }

    /**
     * Receives bytes and waits until they are imported.
     *
     * @param progress is told how the import stands several times a second, by another thread
     * @return the last report
     * @throws IOException as for {@link #receive}
     */
    public ImportReport importNow(String filename, InputStream bytes, Consumer<ImportReport> progress)
            throws IOException {
        ImportJob job = begin(filename);
        Path upload = receive(job, bytes);
        submit(job, upload, progress);
        return job.awaitEnd();
    }

    /**
     * Imports a file of this machine where it lies and waits for the end.
     *
     * @param progress is told how the import stands several times a second, by another thread
     * @return the last report
     * @throws IOException where there is no such file or it cannot be read
     */
    public ImportReport importNow(Path file, Consumer<ImportReport> progress) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        String filename = String.valueOf(file.getFileName());
        long size = Files.size(file);
        ImportJob job = begin(filename);
        job.received(size);
        submit(job, file, progress);
        return job.awaitEnd();
    }

    /** Whom imports let go first. */
    public RightOfWay rightOfWay() {
        return rightOfWay;
    }

    /** The report of one import, as it stands now; empty where the ID is not known. */
    public Optional<ImportReport> report(String id) {
        return reports.find(id, clock.instant());
    }

    /** All reports, newest first; the latest 1,000 are kept. */
    public List<ImportReport> reports() {
        return reports.all(clock.instant());
    }

    /**
     * Copies all reports as they stand on disk, also while another process imports; one under way says interrupted once
     * it is read in another place.
     *
     * @param directory made where there is something to copy
     * @return how many there are
     * @throws IOException where they cannot be read or written
     */
    public int copyReports(Path directory) throws IOException {
        return folder.copyReports(directory);
    }

    /**
     * Asks an import to end early. What was written stays. An import that has ended stays as it is.
     *
     * @return its report, which may still say running for a moment; empty where the ID is not known
     */
    public Optional<ImportReport> cancel(String id) {
        ImportJob job = underWay.get(id);
        if (job != null) {
            job.stop(ImportState.CANCELLED);
        }
        return report(id);
    }

    /**
     * Takes the rows of an import back, in the queue of imports. Rows that another import brought too stay; sign-ins are
     * merged anew from what stays. Asked for again it goes on where it was interrupted, and otherwise changes nothing.
     *
     * @return its report, which tells how far that is; empty where the ID is not known
     * @throws ImportUnderWayException where the import has not ended
     */
    public Optional<ImportReport> takeBack(String id) {
        return takingBack.begin(id);
    }

    /** Where everything that writes to the store waits for its turn. */
    WritingThread writing() {
        return writing;
    }

    /** Ends what is under way: its rows are committed and its report says interrupted. Waits a few seconds at most. */
    @Override
    public void close() throws IOException {
        underWay.values().forEach(job -> job.stop(ImportState.INTERRUPTED));
        writing.stop();
        try {
            if (!writing.awaitEnd(STOP_WITHIN_SECONDS)) {
                LOG.warn("An import did not stop in time; its report will say interrupted after the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        folder.close();
    }

    private ImportJob begin(String filename) {
        ImportJob job = new ImportJob(UUID.randomUUID().toString(), FileNames.clean(filename), clock.instant());
        reports.add(job, clock.instant());
        underWay.put(job.id(), job);
        return job;
    }

    private Path receive(ImportJob job, InputStream bytes) throws IOException {
        boolean received = false;
        try {
            Path upload = folder.spool(job.id(), bytes, settings.maxUploadSize().toBytes(), job.progress());
            job.received(Files.size(upload));
            received = true;
            return upload;
        } finally {
            if (!received) {
                underWay.remove(job.id());
                reports.remove(job);
            }
        }
    }

    private void submit(ImportJob job, Path file, Consumer<ImportReport> progress) {
        folder.save(job.report());
        if (!writing.execute(() -> run(job, file, progress))) {
            end(job, new ImportOutcome(ImportState.INTERRUPTED, null));
        }
    }

    private void run(ImportJob job, Path file, Consumer<ImportReport> progress) {
        ImportOutcome outcome = ImportOutcome.failed(Message.of("import.failed.unexpected", "reference", job.id()));
        try {
            outcome = outcome(job, file, progress);
        } catch (RepositoryUnavailableException e) {
            LOG.warn("Import {} cannot be written: {}", job.id(), e.getMessage());
            job.lostSinceCommit();
            outcome = ImportOutcome.failed(Message.of("import.failed.storeUnavailable"));
        } catch (RuntimeException e) {
            LOG.error("Import {} ended by a fault", job.id(), e);
            job.lostSinceCommit();
        } finally {
            end(job, outcome);
        }
    }

    private ImportOutcome outcome(ImportJob job, Path file, Consumer<ImportReport> progress) {
        ImportState early = job.stop();
        if (early != null) {
            return new ImportOutcome(early, null);
        }
        job.runs(clock.instant());
        folder.save(job.report());
        UnpackLimits limits = UnpackLimits.ofBytes(settings.maxUnpackedSize().toBytes());
        Unpacker unpacker = new Unpacker(file, job.filename(), limits);
        Instant keptFrom = Retention.from(retention, clock.instant());
        SourceReading reading = taker -> FilesReading.read(unpacker, taker, keptFrom, job.progress());
        JobWatcher watcher = new JobWatcher(job, folder, progress);
        return new ImportRun(reading, sink.get(), new ImportId(job.id()), job.tally(), watcher, rightOfWay).run();
    }

    private void end(ImportJob job, ImportOutcome outcome) {
        folder.deleteUpload(job.id());
        job.ended(outcome, clock.instant());
        folder.save(job.report());
        underWay.remove(job.id());
        job.tellEnd();
    }
}
