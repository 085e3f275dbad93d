package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.SignInEventSink;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.lucene.store.Directory;

/**
 * Work on a store that is cut short by a power failure, each time a little later.
 *
 * @param before is done while the power lasts
 * @param work is cut short; it counts its commits
 * @param after holds what is left to what it must be
 */
record CutShort(Consumer<SignInEventSink> before, BiConsumer<SignInEventSink, AtomicInteger> work, After after) {

    /** Looks at the disk after the power has come back. */
    interface After {
        void goesOn(Directory disk, int commits) throws IOException;
    }

    /** Cuts it short at every so many changes of the disk; after how many the work ended before the power did. */
    int atEvery(int step) throws IOException {
        for (int changes = 0; ; changes += step) {
            PowerCut disk = new PowerCut(Integer.MAX_VALUE, changes);
            AtomicInteger commits = new AtomicInteger();
            try (LuceneStore store = LuceneStore.open((Directory) disk, MadeUpRow.READER)) {
                before.accept(store.sink().orElseThrow());
                disk.cutAfter(changes);
                work.accept(store.sink().orElseThrow(), commits);
            } catch (RepositoryUnavailableException | IOException powerIsOff) {
                assertThat(disk.isOff()).isTrue();
            }
            if (!disk.isOff()) {
                return changes;
            }
            after.goesOn(disk.survivors(), commits.get());
        }
    }
}
