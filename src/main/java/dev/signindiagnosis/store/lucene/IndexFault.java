package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.RepositoryUnavailableException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with an index and what to do about it. Nothing here changes a file. */
final class IndexFault {

    private static final String DAMAGED = " is damaged. Nothing was changed.";
    private static final String RESTORE =
            "Put a backup of the directory in its place, or move it away and import the logs again.";

    private IndexFault() {}

    /** Whether another process holds the index. */
    static boolean isLocked(IOException error) {
        return error instanceof LockObtainFailedException;
    }

    /** Whether the error says that files of the index are broken or missing. */
    static boolean isDamage(Exception error) {
        IOException io = origin(error);
        return io instanceof CorruptIndexException
                || io instanceof IndexFormatTooOldException
                || io instanceof IndexFormatTooNewException
                || io instanceof IndexNotFoundException
                || io instanceof EOFException
                || io instanceof NoSuchFileException
                || io instanceof FileNotFoundException;
    }

    /** The words for an error of the engine. */
    static RepositoryUnavailableException of(Directory directory, Exception error) {
        String place = place(directory);
        IOException io = origin(error);
        if (isLocked(io)) {
            return RepositoryUnavailableException.inUse(
                    place + " is in use by another process.",
                    "Stop that one, or give this one another directory with signin.store.lucene.directory, or only look"
                            + " up with signin.store.read-only=true.",
                    error);
        }
        if (isDamage(io)) {
            return new RepositoryUnavailableException(place + DAMAGED, RESTORE, error);
        }
        return new RepositoryUnavailableException(
                place + " cannot be read or written (" + io.getMessage() + "). What was committed is kept.",
                "Check that the disk has room and that this user may write to the directory.",
                error);
    }

    /** The directory itself cannot be made or opened. */
    static RepositoryUnavailableException ofDirectory(Path path, Exception error) {
        return new RepositoryUnavailableException(
                "The directory " + path + " cannot be made or opened.",
                "Check that this user may write there, or choose another with signin.store.lucene.directory.",
                error);
    }

    /** A later version of the program wrote the index. */
    static RepositoryUnavailableException newer(Directory directory, int version) {
        return unavailable(
                place(directory) + " was written by a newer version of this program (format " + version
                        + ", this one knows " + IndexFormat.CURRENT + ").",
                "Use that version, or another directory.");
    }

    /** An earlier version wrote the index, and it may not be written now. */
    static RepositoryUnavailableException older(Directory directory) {
        return unavailable(
                place(directory) + " was written by an older version of this program.",
                "Start the program once without signin.store.read-only, so that it can rebuild the index from its rows.");
    }

    /** A row of an older index cannot be read, so the index cannot be rebuilt. */
    static RepositoryUnavailableException unreadableRow(Directory directory, RuntimeException cause) {
        return new RepositoryUnavailableException(
                place(directory) + " was written by an older version of this program and holds a row that this one"
                        + " cannot read. Nothing was changed.",
                "Use the older version, or import the logs again into another directory.",
                cause);
    }

    /** Somebody else's index. */
    static RepositoryUnavailableException foreign(Directory directory) {
        return unavailable(
                place(directory) + " belongs to another program. Nothing was changed.",
                "Choose another directory with signin.store.lucene.directory.");
    }

    /** Files without the one that names them. */
    static RepositoryUnavailableException headless(Directory directory) {
        return unavailable(place(directory) + DAMAGED, RESTORE);
    }

    /** The first error of the file system or the index behind this one; what closed a writer is the cause of what it says. */
    private static IOException origin(Exception error) {
        for (@Nullable Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return io;
            }
        }
        return new IOException(error);
    }

    private static RepositoryUnavailableException unavailable(String what, String action) {
        return new RepositoryUnavailableException(what, action, new IllegalStateException(what));
    }

    private static String place(Directory directory) {
        Directory bare = FilterDirectory.unwrap(directory);
        return "The index in " + (bare instanceof FSDirectory files ? files.getDirectory() : bare.toString());
    }
}
