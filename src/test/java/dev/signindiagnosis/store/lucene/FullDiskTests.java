package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.SignInEventSink;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a disk that runs full at any place of an import leaves: a store that answers, and goes on once there is room. */
class FullDiskTests {

    private static final long ENOUGH = 10_000_000;

    @ParameterizedTest
    @ValueSource(longs = {900, 5_000, 9_500, 20_000, 41_000, 52_000, 60_000, 67_000, 75_000})
    void storeAnswersAndGoesOnOnceThereIsRoom(long room) throws IOException {
        SmallDisk disk = new SmallDisk(new ByteBuffersDirectory(), room);
        try (LuceneStore store = LuceneStore.open((Directory) disk, MadeUpRow.READER)) {
            SignInEventSink sink = store.sink().orElseThrow();
            AtomicInteger committed = new AtomicInteger();
            assertThatThrownBy(() -> WriteScript.run(sink, committed::set))
                    .isInstanceOf(RepositoryUnavailableException.class)
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("disk has room");
            assertThat(WriteScript.held(store.repository())).isEqualTo(WriteScript.expected(committed.get()));
            assertThatThrownBy(() -> WriteScript.run(sink, committed::set))
                    .isInstanceOf(RepositoryUnavailableException.class);

            disk.grow(ENOUGH);
            WriteScript.run(sink, batch -> {});
            assertThat(WriteScript.held(store.repository())).isEqualTo(WriteScript.expected(WriteScript.BATCHES));
        }
        try (LuceneStore again = LuceneStore.open((Directory) disk, MadeUpRow.READER)) {
            assertThat(WriteScript.held(again.repository())).isEqualTo(WriteScript.expected(WriteScript.BATCHES));
        }
    }
}
