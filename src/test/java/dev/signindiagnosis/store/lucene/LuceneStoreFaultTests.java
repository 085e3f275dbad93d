package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.SignInEventSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the store when its directory is locked, damaged, full or not writable. */
class LuceneStoreFaultTests {

    private static final ImportId IMPORT = new ImportId(MadeUpRow.guid(0x1));

    @TempDir
    private Path path;

    private static SignInRow row(int number) {
        return MadeUpRow.of(number, "2026-11-12T10:00:00Z").build();
    }

    private static boolean holds(LuceneStore store, int number) {
        SignInKey key = new SignInKey(MadeUpRow.guid(number));
        return !store.repository()
                .byKey(key, Deadline.in(Duration.ofMinutes(1)))
                .isEmpty();
    }

    @BeforeEach
    void holdOne() throws IOException {
        try (LuceneStore store = LuceneStore.open(path, MadeUpRow.READER)) {
            SignInEventSink sink = store.sink().orElseThrow();
            sink.write(List.of(row(1)), IMPORT);
            sink.commit();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    @Test
    void indexInUseIsRefusedForWritingAndOpenForReading() throws IOException {
        try (LuceneStore first = LuceneStore.open(path, MadeUpRow.READER)) {
            assertThatThrownBy(() -> LuceneStore.open(path, MadeUpRow.READER))
                    .isInstanceOf(RepositoryUnavailableException.class)
                    .hasMessageContaining(path.toString())
                    .hasMessageContaining("in use by another process")
                    .hasMessageContaining("signin.store.read-only");
            try (LuceneStore second = LuceneStore.openReadOnly(path, MadeUpRow.READER)) {
                assertThat(holds(second, 1)).isTrue();
                assertThat(second.sink()).isEmpty();
            }
            assertThat(holds(first, 1)).isTrue();
        }
    }

    @Test
    void absentIndexOpenedReadOnlyIsEmptyAndStaysAbsent() throws IOException {
        Path absent = path.resolve("nowhere");
        try (LuceneStore store = LuceneStore.openReadOnly(absent, MadeUpRow.READER)) {
            assertThat(holds(store, 1)).isFalse();
        }
        assertThat(absent).doesNotExist();
    }

    @Test
    void lostSegmentsFileIsDamageAndNothingIsEmptied() throws IOException {
        for (Path file : files()) {
            if (String.valueOf(file.getFileName()).startsWith("segments")) {
                Files.delete(file);
            }
        }
        refusedAsDamaged();
    }

    @Test
    void brokenFileIsDamageAndNothingIsEmptied() throws IOException {
        for (Path file : files()) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        refusedAsDamaged();
    }

    @Test
    void lostFileIsDamageAndNothingIsEmptied() throws IOException {
        for (Path file : files()) {
            if (String.valueOf(file.getFileName()).startsWith("_")) {
                Files.delete(file);
            }
        }
        refusedAsDamaged();
    }

    private void refusedAsDamaged() throws IOException {
        List<Path> before = files();
        assertThatThrownBy(() -> LuceneStore.open(path, MadeUpRow.READER))
                .isInstanceOf(RepositoryUnavailableException.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("backup");
        assertThatThrownBy(() -> LuceneStore.openReadOnly(path, MadeUpRow.READER))
                .isInstanceOf(RepositoryUnavailableException.class);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void fullDiskKeepsWhatWasCommittedAndStillAnswers() throws IOException {
        FullDisk disk = new FullDisk(FSDirectory.open(path));
        try (LuceneStore store = LuceneStore.open(disk, MadeUpRow.READER)) {
            SignInEventSink sink = store.sink().orElseThrow();
            sink.write(List.of(row(2)), IMPORT);
            disk.full = true;
            assertThatThrownBy(sink::commit)
                    .isInstanceOf(RepositoryUnavailableException.class)
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("disk has room");
            assertThat(holds(store, 1)).isTrue();
            assertThatThrownBy(() -> {
                        sink.write(List.of(row(3)), IMPORT);
                        sink.commit();
                    })
                    .isInstanceOf(RepositoryUnavailableException.class);

            disk.full = false;
            assertThat(sink.write(List.of(row(1), row(2)), IMPORT))
                    .containsExactly(SignInEventSink.Written.KNOWN, SignInEventSink.Written.ADDED);
            sink.commit();
            assertThat(holds(store, 2)).isTrue();
            assertThat(holds(store, 3)).isFalse();
        }
    }

    @Test
    void diskThatCannotBeWrittenAtTheStartStillAnswers() throws IOException {
        FullDisk disk = new FullDisk(FSDirectory.open(path));
        disk.readOnly = true;
        try (LuceneStore store = LuceneStore.open(disk, MadeUpRow.READER)) {
            assertThat(holds(store, 1)).isTrue();
            SignInEventSink sink = store.sink().orElseThrow();
            assertThatThrownBy(() -> sink.write(List.of(row(2)), IMPORT))
                    .isInstanceOf(RepositoryUnavailableException.class);
            disk.readOnly = false;
            assertThat(sink.write(List.of(row(2)), IMPORT)).containsExactly(SignInEventSink.Written.ADDED);
        }
    }

    @Test
    void uncommittedRowsAreGivenUpAtTheEnd() throws IOException {
        try (LuceneStore store = LuceneStore.open(path, MadeUpRow.READER)) {
            store.sink().orElseThrow().write(List.of(row(2)), IMPORT);
        }
        try (LuceneStore store = LuceneStore.open(path, MadeUpRow.READER)) {
            assertThat(holds(store, 1)).isTrue();
            assertThat(holds(store, 2)).isFalse();
        }
    }

    /** A disk that can run full, or refuse the lock that a writer needs. */
    private static final class FullDisk extends FilterDirectory {
        private boolean full;
        private boolean readOnly;

        private FullDisk(Directory in) {
            super(in);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
            return super.createOutput(name, context);
        }

        @Override
        public Lock obtainLock(String name) throws IOException {
            if (readOnly) {
                throw new IOException("Read-only file system");
            }
            return super.obtainLock(name);
        }
    }
}
