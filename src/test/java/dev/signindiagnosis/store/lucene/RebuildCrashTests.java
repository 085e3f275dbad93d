package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** A rebuild that is cut short leaves the old state, and the next start rebuilds it. */
class RebuildCrashTests {

    private static final int OLDER = IndexFormat.CURRENT - 1;
    private static final int STEP = 9;

    /** The rows of the script as every format keeps them, marked as written by an older version. */
    private static void writeOlder(Directory disk) throws IOException {
        try (IndexWriter writer = new IndexWriter(disk, new IndexWriterConfig())) {
            for (SignInRow row : WriteScript.rows()) {
                writer.addDocument(older(row));
            }
            IndexFormat.mark(writer, OLDER);
            writer.commit();
        }
    }

    private static Document older(SignInRow row) {
        return RowDocument.of(row.raw(), new BytesRef(row.id()));
    }

    private static void holdsAll(Directory disk) throws IOException {
        try (LuceneStore store = LuceneStore.open(disk, MadeUpRow.READER)) {
            assertThat(WriteScript.held(store.repository())).isEqualTo(WriteScript.expected(WriteScript.BATCHES));
        }
    }

    @Test
    void rebuildIsBegunAnewAfterAPowerCutAtManyMoments() throws IOException {
        int cuts = 0;
        for (int changes = 0; ; changes += STEP) {
            PowerCut disk = new PowerCut(Integer.MAX_VALUE, changes);
            writeOlder(disk);
            disk.cutAfter(changes);
            try (LuceneStore store = LuceneStore.open((Directory) disk, MadeUpRow.READER)) {
                assertThat(store.repository().damage()).isEmpty();
            } catch (RepositoryUnavailableException | IOException powerIsOff) {
                assertThat(disk.isOff()).isTrue();
            }
            if (!disk.isOff()) {
                assertThat(cuts).isGreaterThan(3);
                return;
            }
            cuts++;
            holdsAnIndex(disk.survivors());
            holdsAll(disk.survivors());
        }
    }

    private static void holdsAnIndex(Directory disk) throws IOException {
        try (Directory survivors = disk) {
            assertThat(IndexFormat.exists(survivors)).isTrue();
        }
    }

    @Test
    void rebuildWithoutRoomIsToldAndBegunAnewOnceThereIsRoom() throws IOException {
        SmallDisk disk = new SmallDisk(new ByteBuffersDirectory(), 1_000_000);
        writeOlder(disk);
        disk.fill(2_000);
        assertThatThrownBy(() -> LuceneStore.open((Directory) disk, MadeUpRow.READER))
                .isInstanceOf(RepositoryUnavailableException.class)
                .hasMessageContaining("No space left on device");
        assertThat(IndexFormat.isOlder(disk)).isTrue();

        disk.grow(1_000_000);
        holdsAll(disk);
    }
}
