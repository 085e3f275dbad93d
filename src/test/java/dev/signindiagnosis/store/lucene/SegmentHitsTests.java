package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.DeadlinePassedException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Going through many sign-ins of a segment. */
class SegmentHitsTests {

    private static final int MANY = 50_000;

    private final Directory directory = new ByteBuffersDirectory();
    private int seen;

    private List<SegmentHits> find() throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Document document = new Document();
            document.add(new NumericDocValuesField(Fields.TIME, 7));
            for (int i = 0; i < MANY; i++) {
                writer.addDocument(document);
                if (i % 2 == 0) {
                    writer.addDocument(new Document());
                }
            }
            writer.forceMerge(1);
        }
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        return SegmentHits.find(searcher, new FieldExistsQuery(Fields.TIME), Deadline.in(Duration.ofMinutes(1)));
    }

    @Test
    void everyDocumentThatFitsIsSeenOnce() throws IOException {
        for (SegmentHits hits : find()) {
            hits.forEach(Deadline.in(Duration.ofMinutes(1)), doc -> seen++);
            assertThat(hits.count()).isEqualTo(MANY);
        }
        assertThat(seen).isEqualTo(MANY);
    }

    @Test
    void deadlineThatPassesOnTheWayEndsIt() throws IOException {
        SegmentHits hits = find().get(0);
        Deadline passed = Deadline.in(Duration.ofSeconds(-1));
        assertThatThrownBy(() -> hits.forEach(passed, doc -> seen++)).isInstanceOf(DeadlinePassedException.class);
        assertThat(seen).isLessThan(MANY);
    }
}
