package dev.signindiagnosis.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Copies a store as it was last committed, also while another process writes it. */
public interface StoreBackup {

    /**
     * How much is copied.
     *
     * @param files whole files that are copied
     * @param bytes bytes that are copied
     * @param bytesTotal bytes that there are to copy
     */
    record Copied(int files, long bytes, long bytesTotal) {}

    /**
     * Copies into a directory that is empty or not there. Once this returns, everything is on the disk and every
     * checksum was right.
     *
     * @param progress is told after each file
     * @return what was copied; no files where the store holds nothing
     * @throws IOException where the copy cannot be written; what stands there then is incomplete
     * @throws RepositoryUnavailableException where the store cannot be read or is damaged
     */
    Copied copyTo(Path directory, Consumer<Copied> progress) throws IOException;
}
