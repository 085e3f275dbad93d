package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.KeptAnswer;
import dev.signindiagnosis.store.KeptAnswersContract;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers kept in an index of their own keep the contract. */
class LuceneKeptAnswersTests extends KeptAnswersContract {

    private static final Instant AT = Instant.parse("2026-11-12T10:00:00Z");
    private static final SignInKey KEY = new SignInKey(MadeUpRow.guid(1));

    @TempDir
    private Path parent;

    private Path path;
    private KeptDirectory directory;
    private LuceneKeptAnswers answers;
    private LuceneKeptAnswersSink writing;

    @Override
    protected void open() {
        path = parent.resolve("kept");
        directory = new KeptDirectory(path);
        answers = new LuceneKeptAnswers(directory);
        writing = new LuceneKeptAnswersSink(directory);
        kept = answers;
        sink = writing;
    }

    @Override
    protected void reopen() throws Exception {
        close();
        open();
    }

    @AfterEach
    void close() throws IOException {
        IOUtils.close(writing, answers, directory);
    }

    private static KeptAnswer answer(String text) {
        return new KeptAnswer(KEY, LogTenant.UNTOLD, AT, AT, "r1", text, Subject.ofName("kari@example.com"));
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofMinutes(1));
    }

    @Test
    void nothingIsMadeBeforeAnAnswerIsKept() {
        kept.find(KEY, soon());
        sink.expire(AT);
        assertThat(path).doesNotExist();
    }

    @Test
    void anotherProcessSeesWhatIsKeptMeanwhile() throws IOException {
        try (KeptDirectory own = new KeptDirectory(path);
                LuceneKeptAnswers other = new LuceneKeptAnswers(own)) {
            assertThat(other.find(KEY, soon())).isEmpty();
            sink.save(answer("{}"));
            assertThat(other.find(KEY, soon())).hasSize(1);
            sink.delete(KEY);
            assertThat(other.find(KEY, soon())).isEmpty();
        }
    }

    @Test
    void deletedTextIsNoLongerOnTheDisk() throws IOException {
        sink.save(answer("{\"verdict\": \"told once\"}"));
        assertThat(DiskText.contains(path, "kari@example.com")).isTrue();
        sink.delete(Subject.ofName("kari@example.com"));
        assertThat(DiskText.contains(path, "kari@example.com")).isFalse();
    }

    @Test
    void brokenFilesAreDamageAndNothingIsEmptied() throws Exception {
        sink.save(answer("{}"));
        close();
        for (Path file : DiskText.files(path)) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        open();
        assertThatThrownBy(() -> kept.find(KEY, soon()))
                .isInstanceOf(RepositoryUnavailableException.class)
                .hasMessageContaining("is damaged");
        assertThatThrownBy(() -> sink.save(answer("{}"))).isInstanceOf(RepositoryUnavailableException.class);
    }
}
