package dev.signindiagnosis.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The directory where uploads wait and reports are kept. Files are named by the import's own ID alone. One process at a
 * time owns the directory; another one may use it beside, and then leaves alone what it finds.
 */
final class ImportFolder implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportFolder.class);
    private static final String REPORT = ".json";
    private static final String UPLOAD = ".upload";
    private static final int BUFFER = 1 << 16;

    private final Path directory;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private @Nullable FileChannel owned;

    ImportFolder(Path directory) {
        this.directory = directory;
    }

    /** Makes this process the owner; whether it is. */
    synchronized boolean claim() {
        try {
            Files.createDirectories(directory);
            FileChannel channel =
                    FileChannel.open(directory.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel).isPresent()) {
                owned = channel;
                return true;
            }
            channel.close();
            return false;
        } catch (IOException e) {
            LOG.warn("The import directory {} cannot be used: {}", directory, e.toString());
            return false;
        }
    }

    /**
     * Keeps the bytes of an upload until they are read.
     *
     * @return where
     * @throws IOException where the bytes do not arrive
     * @throws UploadTooLargeException where there are more than allowed
     * @throws ImportDirectoryException where they cannot be written
     */
    Path spool(String id, InputStream bytes, long limit, ReadProgress progress) throws IOException {
        Path file = upload(id);
        boolean kept = false;
        try (OutputStream out = create(file)) {
            byte[] buffer = new byte[BUFFER];
            long total = 0;
            for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                total += count;
                if (total > limit) {
                    throw new UploadTooLargeException(limit);
                }
                write(out, buffer, count);
                progress.to(total);
            }
            kept = true;
        } finally {
            if (!kept) {
                deleteUpload(id);
            }
        }
        return file;
    }

    void deleteUpload(String id) {
        delete(upload(id));
    }

    void deleteReport(String id) {
        delete(directory.resolve(id + REPORT));
    }

    /** Keeps a report, replacing what was kept of the same import. */
    void save(ImportReport report) {
        try {
            Files.createDirectories(directory);
            LastingFile.replace(directory.resolve(report.id() + REPORT), mapper.writeValueAsBytes(report));
        } catch (IOException e) {
            LOG.warn("The report of import {} cannot be kept: {}", report.id(), e.toString());
        }
    }

    /** The reports kept earlier, in no order. */
    List<ImportReport> load() {
        List<ImportReport> reports = new ArrayList<>();
        for (Path file : files("*" + REPORT)) {
            try {
                reports.add(read(file));
            } catch (IOException | JacksonException e) {
                LOG.warn("The import report {} cannot be read and is left out: {}", file, e.toString());
            }
        }
        return reports;
    }

    /** Copies the reports as they are now; how many. */
    int copyReports(Path target) throws IOException {
        List<Path> reports = files("*" + REPORT);
        for (Path report : reports) {
            Files.createDirectories(target);
            LastingFile.replace(target.resolve(report.getFileName()), Files.readAllBytes(report));
        }
        return reports.size();
    }

    /** Deletes uploads and unfinished reports that an earlier run left behind. */
    void deleteLeftovers() {
        files("*" + UPLOAD).forEach(ImportFolder::delete);
        files("*" + LastingFile.UNFINISHED).forEach(ImportFolder::delete);
    }

    @Override
    public synchronized void close() throws IOException {
        if (owned != null) {
            owned.close();
            owned = null;
        }
    }

    private ImportReport read(Path file) throws IOException {
        JsonNode report = mapper.readTree(Files.readAllBytes(file));
        if (!report.hasNonNull("id") || !report.hasNonNull("state") || !report.hasNonNull("startedAt")) {
            throw new IOException("it is no import report");
        }
        return mapper.treeToValue(report, ImportReport.class);
    }

    private Path upload(String id) {
        return directory.resolve(id + UPLOAD);
    }

    private OutputStream create(Path file) {
        try {
            Files.createDirectories(directory);
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw new ImportDirectoryException(e);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int count) {
        try {
            out.write(buffer, 0, count);
        } catch (IOException e) {
            throw new ImportDirectoryException(e);
        }
    }

    private List<Path> files(String pattern) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(directory)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, pattern)) {
                files.forEach(found::add);
            } catch (IOException e) {
                LOG.warn("The import directory {} cannot be listed: {}", directory, e.toString());
            }
        }
        return found;
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted: {}", file, e.toString());
        }
    }
}
