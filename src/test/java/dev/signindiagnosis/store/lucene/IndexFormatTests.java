package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signindiagnosis.format.RowReader;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Candidates;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.Deleted;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.SignInQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an index that another version wrote. */
class IndexFormatTests {

    @TempDir
    private Path path;

    private static SignInRow row(int number, String user) {
        return MadeUpRow.of(number, "2026-11-12T10:00:00Z")
                .tell(SignInFields.USER_NAME, user)
                .build();
    }

    /** Rows as any version keeps them, behind a sign-in that means nothing to this one: even its columns differ. */
    private void writeInFormat(int version) throws IOException {
        try (Directory directory = FSDirectory.open(path);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            List<SignInRow> rows =
                    List.of(row(1, "kari@example.com"), row(2, "ola@example.com"), row(1, "kari.n@example.com"));
            for (SignInRow row : rows) {
                Document signIn = new Document();
                signIn.add(new StringField("mark", row.id(), Field.Store.NO));
                signIn.add(new NumericDocValuesField(Fields.USER_NAME, 7));
                writer.addDocuments(List.of(RowDocument.of(row.raw(), new BytesRef(row.id())), signIn));
            }
            SignInRow gone = row(3, "gone@example.com");
            writer.addDocument(RowDocument.of(gone.raw(), new BytesRef(gone.id())));
            writer.commit();
            writer.deleteDocuments(new Term(Fields.BLOCK, new BytesRef(gone.id())));
            IndexFormat.mark(writer, version);
            writer.commit();
        }
    }

    private static List<String> users(LuceneStore store, String typed) {
        Candidates found = store.repository()
                .search(SignInQuery.builder().user(typed).build(), Page.first(9), Deadline.in(Duration.ofMinutes(1)));
        return found.signIns().stream()
                .map(signIn -> signIn.fact(SignInFields.USER_NAME).value().orElseThrow() + " " + signIn.rows())
                .toList();
    }

    @Test
    void olderFormatIsRebuiltFromItsRows() throws IOException {
        writeInFormat(0);
        try (LuceneStore store = LuceneStore.open(path, MadeUpRow.READER)) {
            assertThat(users(store, "kari")).singleElement().asString().endsWith(" 2");
            assertThat(users(store, "ola")).containsExactly("ola@example.com 1");
            assertThat(users(store, "gone")).isEmpty();
        }
        try (LuceneStore again = LuceneStore.openReadOnly(path, MadeUpRow.READER)) {
            assertThat(users(again, "ola")).containsExactly("ola@example.com 1");
        }
    }

    @Test
    void rebuiltIndexStillKnowsWhoBroughtWhat() throws IOException {
        ImportId first = new ImportId(MadeUpRow.guid(0xf1));
        ImportId second = new ImportId(MadeUpRow.guid(0xf2));
        try (LuceneStore store = LuceneStore.open(path, MadeUpRow.READER)) {
            SignInEventSink sink = store.sink().orElseThrow();
            sink.write(
                    List.of(row(1, "kari@example.com"), row(1, "kari.n@example.com"), row(2, "ola@example.com")),
                    first);
            sink.write(List.of(row(1, "kari.h@example.com"), row(1, "kari.n@example.com")), second);
            sink.commit();
        }
        try (Directory directory = FSDirectory.open(path);
                IndexWriter writer = IndexWriters.open(directory)) {
            IndexFormat.mark(writer, IndexFormat.CURRENT - 1);
            writer.commit();
        }
        try (LuceneStore store = LuceneStore.open(path, MadeUpRow.READER)) {
            SignInEventSink sink = store.sink().orElseThrow();
            assertThat(sink.takeBack(first, 9)).isEqualTo(new Deleted(1, 2, false));
            sink.commit();
            assertThat(users(store, "kari")).singleElement().asString().endsWith(" 2");
            assertThat(sink.takeBack(second, 9)).isEqualTo(new Deleted(1, 2, false));
        }
    }

    @Test
    void olderFormatOpenedReadOnlySaysHowToRebuildIt() throws IOException {
        writeInFormat(0);
        assertThatThrownBy(() -> LuceneStore.openReadOnly(path, MadeUpRow.READER))
                .isInstanceOf(RepositoryUnavailableException.class)
                .hasMessageContaining("rebuild");
    }

    @Test
    void olderFormatStaysWhereARowCannotBeRead() throws IOException {
        writeInFormat(0);
        RowReader reader = raw -> {
            throw new IllegalArgumentException("unknown shape");
        };
        assertThatThrownBy(() -> LuceneStore.open(path, reader))
                .isInstanceOf(RepositoryUnavailableException.class)
                .hasMessageContaining("Nothing was changed");
        try (LuceneStore store = LuceneStore.open(path, MadeUpRow.READER)) {
            assertThat(users(store, "ola")).containsExactly("ola@example.com 1");
        }
    }

    @Test
    void newerFormatIsRefused() throws IOException {
        writeInFormat(IndexFormat.CURRENT + 1);
        assertThatThrownBy(() -> LuceneStore.open(path, MadeUpRow.READER))
                .isInstanceOf(RepositoryUnavailableException.class)
                .hasMessageContaining("newer version");
    }

    @Test
    void indexOfAnotherProgramIsRefused() throws IOException {
        try (Directory directory = FSDirectory.open(path);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("owner", "somebody").entrySet());
            writer.commit();
        }
        assertThatThrownBy(() -> LuceneStore.open(path, MadeUpRow.READER))
                .isInstanceOf(RepositoryUnavailableException.class)
                .hasMessageContaining("another program");
    }
}
