package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left of an import when the power fails: all of the last commit, whatever was not yet on the disk. */
class PowerCutTests {

    private static final int SOME = 131;

    @Test
    void everyCommitSurvivesAPowerCutAtManyMoments() throws IOException {
        int cut = SOME;
        while (cutAt(cut, cut)) {
            cut += SOME;
        }
        assertThat(cut).as("moments of the import").isGreaterThan(3 * SOME);
    }

    @Test
    @Tag("crash")
    void everyCommitSurvivesAPowerCutAtNearlyEveryMoment() throws IOException {
        for (int first = 0; first < 3; first++) {
            int cut = first;
            while (cutAt(cut, 31 * first + cut)) {
                cut += 4;
            }
        }
    }

    /** Cuts the power after so many changes and looks at what is left; whether the import was cut short. */
    private static boolean cutAt(int changes, long seed) throws IOException {
        PowerCut disk = new PowerCut(changes, seed);
        int committed = importUntilCut(disk);
        if (!disk.isOff()) {
            return false;
        }
        try (LuceneStore store = LuceneStore.open(disk.survivors(), MadeUpRow.READER)) {
            assertThat(WriteScript.held(store.repository()))
                    .as("after a cut at change %d, with %d commits", changes, committed)
                    .isIn(WriteScript.expected(committed), WriteScript.expected(committed + 1));
            WriteScript.run(store.sink().orElseThrow(), batch -> {});
            assertThat(WriteScript.held(store.repository()))
                    .as("imported again after a cut at change %d", changes)
                    .isEqualTo(WriteScript.expected(WriteScript.BATCHES));
        }
        return true;
    }

    /** How many batches were committed. */
    private static int importUntilCut(PowerCut disk) {
        AtomicInteger committed = new AtomicInteger();
        try (LuceneStore store = LuceneStore.open((Directory) disk, MadeUpRow.READER)) {
            WriteScript.run(store.sink().orElseThrow(), committed::set);
        } catch (RepositoryUnavailableException | IOException powerIsOff) {
            assertThat(disk.isOff()).isTrue();
        }
        return committed.get();
    }
}
