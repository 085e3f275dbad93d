package dev.signindiagnosis.store.lucene;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;

/**
 * A disk whose power fails at the n-th change. What was synced is there afterwards; of a file that was not, there may be
 * all, nothing, a part or rubbish. Of the changes to the list of files since that was last synced, the first few may
 * have reached the disk, as journals of file systems keep their order.
 */
final class PowerCut extends FilterDirectory {

    private final Random random;
    private final List<Change> unsyncedChanges = new ArrayList<>();
    private final Set<String> unsyncedFiles = new HashSet<>();
    private int changesLeft;
    private Map<String, byte[]> survived = Map.of();
    private boolean off;

    /**
     * A disk without files.
     *
     * @param changes how many changes go well
     * @param seed decides what is lost
     */
    PowerCut(int changes, long seed) {
        super(new ByteBuffersDirectory());
        this.changesLeft = changes;
        this.random = new Random(seed);
    }

    /** A change to the list of files: a file came, went or was renamed. */
    private record Change(String was, String is, BytesRef content) {}

    /** Lets the power fail after so many changes from now on. */
    synchronized void cutAfter(int changes) {
        changesLeft = changes;
    }

    /** Whether the power has failed. */
    synchronized boolean isOff() {
        return off;
    }

    /** The disk after the power has come back. */
    synchronized Directory survivors() throws IOException {
        Directory disk = new ByteBuffersDirectory();
        for (Map.Entry<String, byte[]> file : survived.entrySet()) {
            try (IndexOutput out = disk.createOutput(file.getKey(), IOContext.DEFAULT)) {
                out.writeBytes(file.getValue(), file.getValue().length);
            }
        }
        return disk;
    }

    @Override
    public synchronized IndexOutput createOutput(String name, IOContext context) throws IOException {
        change();
        unsyncedFiles.add(name);
        unsyncedChanges.add(new Change("", name, new BytesRef()));
        return super.createOutput(name, context);
    }

    @Override
    public synchronized IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
            throws IOException {
        change();
        IndexOutput out = super.createTempOutput(prefix, suffix, context);
        unsyncedFiles.add(out.getName());
        unsyncedChanges.add(new Change("", out.getName(), new BytesRef()));
        return out;
    }

    @Override
    public synchronized void sync(Collection<String> names) throws IOException {
        change();
        names.forEach(unsyncedFiles::remove);
        super.sync(names);
    }

    @Override
    public synchronized void syncMetaData() throws IOException {
        change();
        unsyncedChanges.clear();
        super.syncMetaData();
    }

    @Override
    public synchronized void rename(String source, String dest) throws IOException {
        change();
        if (unsyncedFiles.remove(source)) {
            unsyncedFiles.add(dest);
        }
        unsyncedChanges.add(new Change(source, dest, new BytesRef()));
        super.rename(source, dest);
    }

    @Override
    public synchronized void deleteFile(String name) throws IOException {
        change();
        unsyncedChanges.add(new Change(name, "", new BytesRef(content(name))));
        super.deleteFile(name);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void change() throws IOException {
        if (!off && changesLeft-- <= 0) {
            survived = cut();
            off = true;
        }
        if (off) {
            throw new IOException("the power is off");
        }
    }

    private Map<String, byte[]> cut() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : in.listAll()) {
            files.put(name, content(name));
        }
        int reached = random.nextInt(unsyncedChanges.size() + 1);
        for (int i = unsyncedChanges.size() - 1; i >= reached; i--) {
            undo(unsyncedChanges.get(i), files);
        }
        files.replaceAll((name, content) -> unsyncedFiles.contains(name) ? damaged(content) : content);
        return files;
    }

    private void undo(Change change, Map<String, byte[]> files) {
        if (change.is().isEmpty()) {
            files.put(change.was(), change.content().bytes);
            return;
        }
        byte[] content = files.remove(change.is());
        if (!change.was().isEmpty() && content != null) {
            files.put(change.was(), content);
            if (unsyncedFiles.remove(change.is())) {
                unsyncedFiles.add(change.was());
            }
        }
    }

    private byte[] damaged(byte[] content) {
        int kept = random.nextInt(content.length + 1);
        return switch (random.nextInt(4)) {
            case 0 -> content;
            case 1 -> new byte[0];
            case 2 -> Arrays.copyOf(content, kept);
            default -> Arrays.copyOf(Arrays.copyOf(content, kept), content.length);
        };
    }

    /** The bytes of a file; none while it is being written. */
    private byte[] content(String name) throws IOException {
        try (IndexInput file = in.openInput(name, IOContext.READONCE)) {
            byte[] bytes = new byte[Math.toIntExact(file.length())];
            file.readBytes(bytes, 0, bytes.length);
            return bytes;
        } catch (AccessDeniedException | NoSuchFileException written) {
            return new byte[0];
        }
    }
}
