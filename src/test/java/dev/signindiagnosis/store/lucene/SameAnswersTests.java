package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Candidates;
import dev.signindiagnosis.store.CountQuery;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.HistoryQuery;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.MadeUpLog;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.SignInCounts;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.SignInQuery;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On made-up logs the index answers as the store in memory does, part by part. */
class SameAnswersTests {

    private static final ImportId IMPORT = new ImportId(MadeUpRow.guid(0x1));

    private static final Deadline SOON = Deadline.in(Duration.ofMinutes(5));
    private static final int QUERIES = 80;

    private final InMemoryStore memory = new InMemoryStore();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void indexAnswersAsMemoryDoes(long seed) throws IOException {
        MadeUpLog log = new MadeUpLog(seed);
        List<SignInRow> rows = log.rows(200);
        try (LuceneStore store = LuceneStore.open(new ByteBuffersDirectory(), MadeUpRow.READER)) {
            write(rows, store.sink().orElseThrow());
            SignInEventRepository index = store.repository();
            int fitting = 0;
            for (int i = 0; i < QUERIES; i++) {
                SignInQuery query = log.query();
                int limit = log.limit();
                List<Candidates> expected = parts(memory, query, limit);
                assertThat(parts(index, query, limit)).as("%s", query).isEqualTo(expected);
                fitting += expected.get(0).signIns().isEmpty() ? 0 : 1;
            }
            assertThat(fitting).as("queries that fit something").isGreaterThan(QUERIES / 4);
            for (int i = 0; i < QUERIES; i++) {
                HistoryQuery history = log.history();
                assertThat(index.history(history, SOON)).as("%s", history).isEqualTo(memory.history(history, SOON));
                CountQuery count = log.count();
                int most = log.limit();
                assertThat(index.latest(count.filter(), most, SOON))
                        .as("%s", count.filter())
                        .isEqualTo(memory.latest(count.filter(), most, SOON));
                assertThat(withoutNames(index.count(count, SOON)))
                        .as("%s", count)
                        .isEqualTo(withoutNames(memory.count(count, SOON)));
            }
            for (SignInRow row : rows) {
                assertThat(index.byKey(row.key(), SOON)).isEqualTo(memory.byKey(row.key(), SOON));
                CorrelationId id = row.correlationIds().iterator().next();
                assertThat(index.byCorrelation(id, 3, SOON)).isEqualTo(memory.byCorrelation(id, 3, SOON));
            }
            assertThat(index.coverage(SOON)).isEqualTo(memory.coverage(SOON));
        }
    }

    /** Some rows a call, some of them again, a commit now and then. */
    private void write(List<SignInRow> rows, SignInEventSink sink) {
        for (int from = 0; from < rows.size(); from += 25) {
            List<SignInRow> some = rows.subList(Math.max(0, from - 5), Math.min(rows.size(), from + 25));
            assertThat(sink.write(some, IMPORT)).isEqualTo(memory.write(some, IMPORT));
            if (from % 100 == 0) {
                sink.commit();
            }
        }
        sink.commit();
        memory.commit();
    }

    /** Which of several sign-ins at the same last moment tells the name is left open. */
    private static SignInCounts withoutNames(SignInCounts counts) {
        List<SignInCounts.Group> groups = counts.groups().stream()
                .map(group -> new SignInCounts.Group(group.value(), Optional.empty(), group.tally()))
                .toList();
        return new SignInCounts(counts.total(), groups, counts.groupsInAll(), counts.untold());
    }

    private static List<Candidates> parts(SignInEventRepository store, SignInQuery query, int limit) {
        List<Candidates> parts = new ArrayList<>();
        Candidates part = store.search(query, Page.first(limit), SOON);
        parts.add(part);
        while (part.next().isPresent()) {
            part = store.search(query, new Page(limit, part.next().get()), SOON);
            parts.add(part);
        }
        return parts;
    }
}
