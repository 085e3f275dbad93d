package dev.signindiagnosis.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.lucene.OpenIndex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
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

    @Property(tries = 5)
    void whatIsTakenBackWasNeverThere(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int count)
            throws IOException {
        ToldLog log = new ToldLog(seed, count);
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(seed + round);
            List<Map.Entry<String, byte[]>> stays = new ArrayList<>();
            try (OpenIndex index = new OpenIndex(Files.createTempDirectory(folder, "index"))) {
                List<ImportId> leaving = new ArrayList<>();
                for (Map.Entry<String, byte[]> upload : new ImportPlan(log, random).anyhow()) {
                    ImportId id = importAll(List.of(upload), new RestlessSink(index.sink(), random))
                            .get(0);
                    if (random.nextBoolean()) {
                        stays.add(upload);
                    } else {
                        leaving.add(random.nextInt(leaving.size() + 1), id);
                    }
                    if (random.nextInt(4) == 0 && !leaving.isEmpty()) {
                        takeBack(leaving.remove(0), index.sink(), random);
                    }
                }
                for (ImportId id : leaving) {
                    takeBack(id, index.sink(), random);
                }
                InMemoryStore never = new InMemoryStore();
                importAll(stays, never);
                assertSame(StoreAnswers.of(index.repository(), log), StoreAnswers.of(never, log));
            }
        }
    }

    private static void takeBack(ImportId id, SignInEventSink sink, Random random) {
        while (sink.takeBack(id, 1 + random.nextInt(5)).more()) {
            if (random.nextBoolean()) {
                sink.commit();
            }
        }
        sink.commit();
    }

    private static Map<String, Object> expected(ToldLog log) throws IOException {
        InMemoryStore store = new InMemoryStore();
        importAll(ImportPlan.plain(log), store);
        return StoreAnswers.of(store, log);
    }

    private static List<ImportId> importAll(List<Map.Entry<String, byte[]>> uploads, SignInEventSink sink)
            throws IOException {
        List<ImportId> ids = new ArrayList<>();
        Path reports = Files.createTempDirectory(folder, "imports");
        try (ImportService service = new ImportService(() -> sink, SETTINGS, reports, InstantSource.system())) {
            for (Map.Entry<String, byte[]> upload : uploads) {
                ImportReport report =
                        service.importNow(upload.getKey(), new ByteArrayInputStream(upload.getValue()), progress -> {});
                assertThat(report.state()).as("%s", report).isEqualTo(ImportState.COMPLETED);
                assertThat(report.rows().refused()).as("%s", report).isZero();
                ids.add(new ImportId(report.id()));
            }
        }
        return ids;
    }

    private static void assertSame(Map<String, Object> answers, Map<String, Object> expected) {
        assertThat(answers.keySet()).isEqualTo(expected.keySet());
        expected.forEach((question, answer) ->
                assertThat(answers.get(question)).as(question).isEqualTo(answer));
    }
}
