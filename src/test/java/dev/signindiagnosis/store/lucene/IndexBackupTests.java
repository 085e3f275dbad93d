package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.StoreBackup.Copied;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of an index: whole up to a commit, whatever goes on meanwhile. */
class IndexBackupTests {

    private static final int MOST = 12;

    @TempDir
    private Path path;

    private Path index;
    private IndexBackup backup;

    @BeforeEach
    void name() {
        index = path.resolve("index");
        backup = new IndexBackup(List.of(index, path.resolve("kept")));
    }

    private Copied copyTo(String name) {
        try {
            return backup.copyTo(path.resolve(name), progress -> {});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The number of batches that the copy holds, each of them whole. */
    private int batches(String name) throws IOException {
        try (LuceneStore copy = LuceneStore.open(path.resolve(name).resolve("index"), MadeUpRow.READER)) {
            var held = WriteScript.held(copy.repository());
            return IntStream.rangeClosed(0, WriteScript.BATCHES)
                    .filter(batches -> WriteScript.expected(batches).equals(held))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void importAll() throws IOException {
        try (LuceneStore store = LuceneStore.open(index, MadeUpRow.READER)) {
            WriteScript.runAtOnce(store.sink().orElseThrow());
        }
    }

    @Test
    void copyTakenAfterEachCommitOfAnImportHoldsThatCommit() throws IOException {
        try (LuceneStore store = LuceneStore.open(index, MadeUpRow.READER)) {
            WriteScript.run(store.sink().orElseThrow(), batch -> copyTo("after-" + batch));
        }
        for (int batch = 1; batch <= WriteScript.BATCHES; batch += 3) {
            assertThat(batches("after-" + batch)).isEqualTo(batch);
        }
    }

    @Test
    void copiesTakenWhileAnotherThreadImportsAreWholeUpToACommit() throws Exception {
        List<String> copies = new ArrayList<>();
        try (LuceneStore store = LuceneStore.open(index, MadeUpRow.READER)) {
            Thread importing = new Thread(() -> WriteScript.run(store.sink().orElseThrow(), batch -> {}));
            importing.start();
            do {
                copies.add("copy-" + copies.size());
                copyTo(copies.get(copies.size() - 1));
            } while (importing.isAlive() && copies.size() < MOST);
            importing.join();
        }
        List<Integer> held = new ArrayList<>();
        for (String copy : copies) {
            held.add(batches(copy));
        }
        assertThat(held).isSorted();
    }

    @Test
    void filesThatAWriterDeletesMeanwhileAreCopiedOn() throws IOException {
        try (LuceneStore store = LuceneStore.open(index, MadeUpRow.READER)) {
            boolean[] written = new boolean[1];
            backup.copyTo(path.resolve("before"), progress -> {
                if (!written[0]) {
                    written[0] = true;
                    WriteScript.run(store.sink().orElseThrow(), batch -> {});
                }
            });
        }
        assertThat(batches("before")).isZero();
    }

    @Test
    void everyByteIsCountedAndTold() throws IOException {
        importAll();
        List<Copied> told = new ArrayList<>();
        Copied copied = backup.copyTo(path.resolve("copy"), told::add);
        assertThat(told).hasSize(copied.files()).last().isEqualTo(copied);
        assertThat(copied.bytes()).isEqualTo(copied.bytesTotal()).isGreaterThan(10_000);
    }

    @Test
    void storeThatIsNotThereGivesNoCopy() throws IOException {
        assertThat(copyTo("copy").files()).isZero();
        assertThat(path.resolve("copy")).doesNotExist();
    }

    @Test
    void damagedFileIsNotCopied() throws IOException {
        importAll();
        Path largest;
        try (Stream<Path> files = Files.list(index)) {
            largest = files.max((one, other) -> Long.compare(size(one), size(other)))
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(largest, bytes);

        assertThatThrownBy(() -> backup.copyTo(path.resolve("copy"), progress -> {}))
                .isInstanceOf(RepositoryUnavailableException.class)
                .hasMessageContaining(index.toString())
                .hasMessageContaining("is damaged");
        assertThatThrownBy(() -> LuceneStore.open(path.resolve("copy").resolve("index"), MadeUpRow.READER))
                .as("a copy that was cut short")
                .isInstanceOf(RepositoryUnavailableException.class);
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
