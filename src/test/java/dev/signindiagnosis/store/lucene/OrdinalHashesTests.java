package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** What is remembered of the hashes of columns, and for how long. */
class OrdinalHashesTests {

    private static final String ONE = "one";
    private static final String OTHER = "other";

    private final Directory directory = new ByteBuffersDirectory();

    /** An index of one segment with two columns of three values. */
    private DirectoryReader index() throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (String value : new String[] {"b", "c", "a"}) {
                Document document = new Document();
                document.add(new SortedDocValuesField(ONE, new BytesRef(value)));
                document.add(new SortedDocValuesField(OTHER, new BytesRef(value)));
                writer.addDocument(document);
            }
        }
        return DirectoryReader.open(directory);
    }

    private static long[] hashes(OrdinalHashes hashes, DirectoryReader index, String field) throws IOException {
        LeafReader segment = index.leaves().get(0).reader();
        return hashes.of(segment, field, segment.getSortedDocValues(field));
    }

    @Test
    void sameValuesHaveTheSameHashInEveryColumn() throws IOException {
        try (DirectoryReader index = index()) {
            OrdinalHashes hashes = new OrdinalHashes(100);
            assertThat(hashes(hashes, index, ONE)).hasSize(3).doesNotHaveDuplicates();
            assertThat(hashes(hashes, index, OTHER)).isEqualTo(hashes(hashes, index, ONE));
        }
    }

    @Test
    void columnIsReadOnceAndForgottenWithItsSegment() throws IOException {
        OrdinalHashes hashes = new OrdinalHashes(100);
        try (DirectoryReader index = index()) {
            assertThat(hashes(hashes, index, ONE)).isSameAs(hashes(hashes, index, ONE));
            hashes(hashes, index, OTHER);
            assertThat(hashes.held()).isEqualTo(6);
        }
        assertThat(hashes.held()).isZero();
    }

    @Test
    void columnNotUsedForLongestGivesWay() throws IOException {
        OrdinalHashes hashes = new OrdinalHashes(5);
        try (DirectoryReader index = index()) {
            long[] one = hashes(hashes, index, ONE);
            long[] other = hashes(hashes, index, OTHER);
            assertThat(hashes(hashes, index, OTHER)).isSameAs(other);
            assertThat(hashes(hashes, index, ONE)).isEqualTo(one).isNotSameAs(one);
            assertThat(hashes.held()).isEqualTo(3);
        }
        assertThat(hashes.held()).isZero();
    }

    @Test
    void columnLargerThanTheBoundIsNotRemembered() throws IOException {
        OrdinalHashes hashes = new OrdinalHashes(2);
        try (DirectoryReader index = index()) {
            assertThat(hashes(hashes, index, ONE)).isEqualTo(hashes(hashes, index, OTHER));
            assertThat(hashes.held()).isZero();
        }
    }
}
