package dev.signindiagnosis.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.lucene.OpenIndex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.lucene.util.IOUtils;
import org.springframework.util.unit.DataSize;

/**
 * However files are split, shuffled, repeated and packed, and whenever the store commits or is opened anew: it answers the
 * same. The system property {@code order.rounds} multiplies the attempts to prove it wrong.
 */
class ImportOrderTests {

    private static final int ROUNDS = Integer.getInteger("order.rounds", 1);

    private static final ImportSettings SETTINGS =
            new ImportSettings(DataSize.ofMegabytes(50), DataSize.ofMegabytes(400), null);

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("order");
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        IOUtils.rm(folder);
    }

    @Property(tries = 5)
    void storeInMemoryAnswersTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int count)
            throws IOException {
        ToldLog log = new ToldLog(seed, count);
        Map<String, Object> expected = expected(log);
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(seed + round);
            InMemoryStore store = new InMemoryStore();
            importAll(new ImportPlan(log, random).anyhow(), new RestlessSink(store, random));
            assertSame(StoreAnswers.of(store, log), expected);
        }
    }

    @Property(tries = 5)
    void indexAnswersTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int count) throws IOException {
        ToldLog log = new ToldLog(seed, count);
        Map<String, Object> expected = expected(log);
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(seed + round);
            List<Map.Entry<String, byte[]>> uploads = new ImportPlan(log, random).anyhow();
            try (OpenIndex index = new OpenIndex(Files.createTempDirectory(folder, "index"))) {
                for (Map.Entry<String, byte[]> upload : uploads) {
                    importAll(List.of(upload), new RestlessSink(index.sink(), random));
                    if (random.nextInt(4) == 0) {
                        index.reopen();
                    }
                }
                assertSame(StoreAnswers.of(index.repository(), log), expected);
            }
        }
    }

    private static Map<String, Object> expected(ToldLog log) throws IOException {
        InMemoryStore store = new InMemoryStore();
        importAll(ImportPlan.plain(log), store);
        Map<String, Object> expected = StoreAnswers.of(store, log);
        return expected;
    }

    private static void importAll(List<Map.Entry<String, byte[]>> uploads, SignInEventSink sink) throws IOException {
        Path reports = Files.createTempDirectory(folder, "imports");
        try (ImportService service = new ImportService(() -> sink, SETTINGS, reports, InstantSource.system())) {
            for (Map.Entry<String, byte[]> upload : uploads) {
                ImportReport report =
                        service.importNow(upload.getKey(), new ByteArrayInputStream(upload.getValue()), progress -> {});
                assertThat(report.state()).as("%s", report).isEqualTo(ImportState.COMPLETED);
                assertThat(report.rows().refused()).as("%s", report).isZero();
            }
        }
    }

    private static void assertSame(Map<String, Object> answers, Map<String, Object> expected) {
        assertThat(answers.keySet()).isEqualTo(expected.keySet());
        expected.forEach((question, answer) ->
                assertThat(answers.get(question)).as(question).isEqualTo(answer));
    }
}
