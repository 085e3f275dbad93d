package dev.signindiagnosis.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose first bytes were looked at before it is read. Where it breaks while they are fetched, it still gives
 * what came before, and tells of the break when it is read that far.
 */
final class HeadStream extends InputStream {

    private final InputStream in;
    private final byte[] head;
    private @Nullable IOException broke;
    private int at;

    HeadStream(InputStream in, int length) {
        this.in = in;
        byte[] buffer = new byte[length];
        int count = 0;
        try {
            count = in.readNBytes(buffer, 0, 1);
            for (int read = count; read > 0 && count < length; count += Math.max(0, read)) {
                read = in.read(buffer, count, length - count);
            }
        } catch (IOException e) {
            broke = e;
        }
        head = Arrays.copyOf(buffer, count);
    }

    /**
     * The first bytes.
     *
     * @throws IOException where the stream broke before the first one
     */
    byte[] head() throws IOException {
        if (head.length == 0 && broke != null) {
            throw broke;
        }
        return head;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, buffer.length);
        if (at < head.length) {
            int count = Math.min(length, head.length - at);
            System.arraycopy(head, at, buffer, from, count);
            at += count;
            return count;
        } else if (broke != null) {
            throw broke;
        }
        return in.read(buffer, from, length);
    }

    @Override
    public int available() throws IOException {
        return at < head.length ? head.length - at : in.available();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
