package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.RepositoryUnavailableException;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers the first damage that is found in an index. Opening one compares sizes and the checksums of small files
 * alone; those of all files are compared in the background after the start, and at once where an answer fails in a way
 * that nobody foresaw.
 */
final class IndexHealth implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexHealth.class);
    private static final long BYTES_A_MILLISECOND = 100_000;

    private final Directory directory;
    private final AtomicReference<@Nullable RepositoryUnavailableException> damage = new AtomicReference<>();
    private volatile boolean closed;
    private boolean examined;

    IndexHealth(Directory directory) {
        this.directory = directory;
    }

    /** The damage that is known. */
    Optional<RepositoryUnavailableException> damage() {
        return Optional.ofNullable(damage.get());
    }

    /** The words for an error of the engine; damage is remembered. */
    RepositoryUnavailableException fault(Exception error) {
        RepositoryUnavailableException fault = IndexFault.of(directory, error);
        if (IndexFault.isDamage(error)) {
            remember(fault);
        }
        return fault;
    }

    /** Whether damage explains a fault: compares all checksums, at the first call only. */
    synchronized Optional<RepositoryUnavailableException> examine() {
        if (!examined && damage.get() == null) {
            examined = true;
            compareChecksums(Long.MAX_VALUE);
        }
        return damage();
    }

    /** Compares all checksums in the background, slowly enough for everybody else. */
    void watch() {
        Thread thread = new Thread(() -> compareChecksums(BYTES_A_MILLISECOND), "index-check");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        closed = true;
    }

    private void compareChecksums(long bytesAMillisecond) {
        try (OpenCommit commit = OpenCommit.of(directory)) {
            for (OpenCommit.File file : commit.files()) {
                if (closed) {
                    return;
                }
                CodecUtil.checksumEntireFile(file.bytes());
                Thread.sleep(file.bytes().length() / bytesAMillisecond);
            }
        } catch (AlreadyClosedException stopping) {
            LOG.debug("The index was closed before it was checked", stopping);
        } catch (IOException e) {
            fault(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void remember(RepositoryUnavailableException found) {
        if (damage.compareAndSet(null, found)) {
            LOG.error("{} ({})", found.getMessage(), String.valueOf(found.getCause()));
        }
    }
}
