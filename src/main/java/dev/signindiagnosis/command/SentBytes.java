package dev.signindiagnosis.command;

import dev.signindiagnosis.command.ImportWay.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The bytes of a file on their way to a server; tells how many are gone. */
final class SentBytes extends FilterInputStream {

    private static final long TELL_EVERY = 1 << 20;

    private final long size;
    private final Consumer<Progress> progress;
    private long sent;
    private long told;

    private SentBytes(InputStream file, long size, Consumer<Progress> progress) {
        super(file);
        this.size = size;
        this.progress = progress;
    }

    /**
     * Opens the file.
     *
     * @throws UncheckedIOException where it cannot be opened
     */
    static SentBytes of(Path file, long size, Consumer<Progress> progress) {
        try {
            return new SentBytes(Files.newInputStream(file), size, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        gone(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        gone(Math.max(0, count));
        return count;
    }

    private void gone(int count) {
        sent += count;
        if (sent - told >= TELL_EVERY) {
            told = sent;
            progress.accept(new Progress(sent, size, 0));
        }
    }
}
