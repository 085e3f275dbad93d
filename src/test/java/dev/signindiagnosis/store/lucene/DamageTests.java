package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an index whose bytes are broken: it is told, with what to do, and no file is changed or emptied. */
class DamageTests {

    private static final int FLIPS = 5;

    @TempDir
    private Path path;

    @BeforeEach
    void importAll() throws IOException {
        try (LuceneStore store = LuceneStore.open(path, MadeUpRow.READER)) {
            WriteScript.runAtOnce(store.sink().orElseThrow());
        }
    }

    private Map<String, BytesRef> files() throws IOException {
        Map<String, BytesRef> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(path)) {
            for (Path file : all.filter(one -> !one.endsWith("write.lock")).toList()) {
                files.put(String.valueOf(file.getFileName()), new BytesRef(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private void refusedAndUnchanged() throws IOException {
        Map<String, BytesRef> before = files();
        assertThatThrownBy(() -> LuceneStore.open(path, MadeUpRow.READER))
                .isInstanceOfSatisfying(RepositoryUnavailableException.class, told -> {
                    assertThat(told.what()).contains(path.toString(), "is damaged", "Nothing was changed");
                    assertThat(told.action().orElseThrow()).contains("backup", "import the logs again");
                    assertThat(told.isInUse()).isFalse();
                });
        assertThatThrownBy(() -> LuceneStore.openReadOnly(path, MadeUpRow.READER))
                .isInstanceOf(RepositoryUnavailableException.class);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void everyFileCutShortIsRefused() throws IOException {
        for (Map.Entry<String, BytesRef> file : files().entrySet()) {
            BytesRef whole = file.getValue();
            for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
                Files.write(path.resolve(file.getKey()), Arrays.copyOf(whole.bytes, length));
                refusedAndUnchanged();
            }
            Files.write(path.resolve(file.getKey()), whole.bytes);
        }
        assertThat(files()).hasSizeGreaterThan(3);
    }

    @Test
    void everyLostFileIsMissed() throws IOException {
        for (Map.Entry<String, BytesRef> file : files().entrySet()) {
            Files.delete(path.resolve(file.getKey()));
            refusedAndUnchanged();
            Files.write(path.resolve(file.getKey()), file.getValue().bytes);
        }
    }

    @Test
    void changedByteIsFoundAtTheStartOrByTheCheck() throws IOException {
        for (Map.Entry<String, BytesRef> file : files().entrySet()) {
            BytesRef whole = file.getValue();
            for (int flip = 0; flip < FLIPS; flip++) {
                byte[] bytes = whole.bytes.clone();
                bytes[(int) ((long) bytes.length * flip / FLIPS) + 16 * flip % 7] ^= (byte) (1 << flip);
                Files.write(path.resolve(file.getKey()), bytes);
                foundWithoutAnyOtherFault(file.getKey() + " flip " + flip);
            }
            Files.write(path.resolve(file.getKey()), whole.bytes);
        }
    }

    private void foundWithoutAnyOtherFault(String where) throws IOException {
        try (LuceneStore store = LuceneStore.openReadOnly(path, MadeUpRow.READER)) {
            Throwable thrown = catchThrowable(() -> WriteScript.held(store.repository()));
            if (thrown instanceof RuntimeException) {
                assertThat(thrown).as(where).isInstanceOf(RepositoryUnavailableException.class);
                assertThat(store.repository().damage()).as(where).isPresent();
            }
            assertThat(store.examine()).as(where).isPresent();
            assertThat(store.repository().damage()).as(where).isPresent();
        } catch (RepositoryUnavailableException atTheStart) {
            assertThat(atTheStart).as(where).hasMessageContaining("damaged");
        }
    }

    @Test
    void wholeIndexHasNoDamage() throws IOException {
        try (LuceneStore store = LuceneStore.open(path, MadeUpRow.READER)) {
            assertThat(store.examine()).isEmpty();
            assertThat(store.repository().damage()).isEmpty();
        }
    }

    @Test
    void lockFileOfADeadProcessIsNoHindrance() throws IOException {
        Files.writeString(path.resolve("write.lock"), "left over");
        try (LuceneStore store = LuceneStore.open(path, MadeUpRow.READER)) {
            assertThat(WriteScript.held(store.repository())).isEqualTo(WriteScript.expected(WriteScript.BATCHES));
        }
    }

    @Test
    void commitThatWasBegunBesideAWholeOneIsPassedOver() throws IOException {
        Files.write(path.resolve("pending_segments_zz"), new byte[0]);
        Files.writeString(path.resolve("_zz.cfs"), "rubbish");
        try (LuceneStore store = LuceneStore.open(path, MadeUpRow.READER)) {
            assertThat(WriteScript.held(store.repository())).isEqualTo(WriteScript.expected(WriteScript.BATCHES));
        }
    }

    @Test
    void emptyCommitFileBesideAWholeOneIsRefused() throws IOException {
        Files.write(path.resolve("segments_zz"), new byte[0]);
        refusedAndUnchanged();
    }
}
