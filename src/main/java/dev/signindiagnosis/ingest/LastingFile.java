package dev.signindiagnosis.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Replaces a small file whole or not at all, also when the power fails meanwhile. */
final class LastingFile {

    /** What stands behind the name of a file that is being written; one left behind means nothing. */
    static final String UNFINISHED = ".new";

    private LastingFile() {}

    /**
     * Writes the bytes and puts them in the file's place; they are on the disk when this returns.
     *
     * @throws IOException where that cannot be done; the file is then as it was
     */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + UNFINISHED);
        try (FileChannel out = FileChannel.open(
                written, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        settle(file.toAbsolutePath().resolveSibling(""));
    }

    /** A directory can be synced only where the system lets a program open one; elsewhere the system sees to it. */
    private static void settle(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel open = FileChannel.open(directory, StandardOpenOption.READ)) {
                open.force(true);
            }
        }
    }
}
