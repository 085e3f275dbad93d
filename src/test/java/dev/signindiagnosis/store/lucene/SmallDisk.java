package dev.signindiagnosis.store.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk of so many bytes. A file that is deleted gives back its room; a write that does not fit fails. Stays when closed. */
final class SmallDisk extends FilterDirectory {

    private final Map<String, Long> sizes = new HashMap<>();
    private long room;

    SmallDisk(Directory in, long room) {
        super(in);
        this.room = room;
    }

    /** Leaves so much room. */
    synchronized void fill(long left) {
        room = left;
    }

    /** Makes room. */
    synchronized void grow(long bytes) {
        room += bytes;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return counted(super.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return counted(super.createTempOutput(prefix, suffix, context));
    }

    @Override
    public synchronized void rename(String source, String dest) throws IOException {
        super.rename(source, dest);
        sizes.put(dest, sizes.getOrDefault(source, 0L));
        sizes.remove(source);
    }

    @Override
    public synchronized void deleteFile(String name) throws IOException {
        super.deleteFile(name);
        room += sizes.getOrDefault(name, 0L);
        sizes.remove(name);
    }

    @Override
    public void close() {}

    private IndexOutput counted(IndexOutput out) throws IOException {
        take(out.getName(), 1);
        return new Counted(out);
    }

    private synchronized void take(String name, long bytes) throws IOException {
        if (room < bytes) {
            throw new IOException("No space left on device");
        }
        room -= bytes;
        sizes.merge(name, bytes, Long::sum);
    }

    private final class Counted extends FilterIndexOutput {

        private Counted(IndexOutput out) {
            super("counted " + out, out.getName(), out);
        }

        @Override
        public void writeByte(byte b) throws IOException {
            take(getName(), 1);
            super.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
            take(getName(), length);
            super.writeBytes(bytes, offset, length);
        }
    }
}
