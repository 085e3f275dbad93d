package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.MadeUpRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A process that runs the script in a directory and dies at the n-th change on disk, as by {@code kill -9}. */
final class DyingWriter {

    /** What is printed behind the number of batches that are committed. */
    static final String COMMITTED = " committed";

    private static final int KILLED = 137;

    private DyingWriter() {}

    /** Takes the directory and the number of changes that it lives for. */
    public static void main(String[] arguments) throws IOException {
        Directory disk = new Dying(FSDirectory.open(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
        try (LuceneStore store = LuceneStore.open(disk, MadeUpRow.READER)) {
            WriteScript.run(store.sink().orElseThrow(), batches -> System.out.println(batches + COMMITTED));
        }
    }

    private static final class Dying extends FilterDirectory {
        private final AtomicInteger changesLeft;

        private Dying(Directory in, int changes) {
            super(in);
            this.changesLeft = new AtomicInteger(changes);
        }

        private void change() {
            if (changesLeft.getAndDecrement() <= 0) {
                Runtime.getRuntime().halt(KILLED);
            }
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            change();
            return super.createOutput(name, context);
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
            change();
            return super.createTempOutput(prefix, suffix, context);
        }

        @Override
        public void sync(Collection<String> names) throws IOException {
            change();
            super.sync(names);
        }

        @Override
        public void syncMetaData() throws IOException {
            change();
            super.syncMetaData();
        }

        @Override
        public void rename(String source, String dest) throws IOException {
            change();
            super.rename(source, dest);
        }

        @Override
        public void deleteFile(String name) throws IOException {
            change();
            super.deleteFile(name);
        }
    }
}
