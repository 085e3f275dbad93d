package dev.signindiagnosis.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.ingest.ImportSettings;
import dev.signindiagnosis.ingest.RemovalService;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.InMemoryKeptAnswers;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.web.WordLists;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** What {@code forget} prints and deletes, and its exit codes. */
class ForgetCommandTests {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-12T12:00:00Z"));
    private static final String KARI = "kari@example.com";

    @TempDir
    private Path directory;

    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryKeptAnswers kept = new InMemoryKeptAnswers();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private ImportService imports;

    @BeforeEach
    void hold() {
        imports = new ImportService(
                () -> store,
                new ImportSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), null),
                directory,
                CLOCK);
        store.write(
                List.of(MadeUpRow.of(1, "2026-11-12T10:00:00Z")
                        .tell(SignInFields.USER_NAME, KARI)
                        .build()),
                ImportId.UNKNOWN);
        store.commit();
    }

    @AfterEach
    void stop() throws IOException {
        imports.close();
    }

    private int forget(boolean person, String typed, String... arguments) {
        Terminal terminal = new Terminal(
                new WordLists(language -> Map.of()),
                ZoneOffset.UTC,
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(complaints, true, StandardCharsets.UTF_8),
                person);
        RemovalService removals = new RemovalService(imports, () -> store, () -> kept, store, kept, CLOCK);
        return new ForgetCommand(() -> removals, terminal).run(List.of(arguments));
    }

    private long held() {
        return store.coverage(Deadline.in(Duration.ofMinutes(1))).signIns();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void yesDeletesWithoutAsking() {
        assertThat(forget(false, "", KARI, "--yes", "--lang", "en")).isZero();
        assertThat(held()).isZero();
        assertThat(printed()).contains("Sign-ins: 1.", KARI, "Deleted for good: 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes\n", "JA\r\n", "yes"})
    void personWhoConfirmsDeletes(String typed) {
        assertThat(forget(true, typed, KARI)).isZero();
        assertThat(held()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n\n", "\nyes\n"})
    void personWhoDoesNotConfirmDeletesNothing(String typed) {
        assertThat(forget(true, typed, KARI, "--lang=en")).isOne();
        assertThat(held()).isOne();
        assertThat(printed()).contains("Nothing was deleted.");
    }

    @Test
    void scriptWithoutYesCountsOnly() {
        assertThat(forget(false, "yes\n", KARI, "--lang=en")).isOne();
        assertThat(held()).isOne();
        assertThat(printed()).contains("Sign-ins: 1.");
        assertThat(complaints.toString(StandardCharsets.UTF_8)).contains("--yes");
    }

    @Test
    void nobodyHeldIsNothingDeleted() {
        assertThat(forget(false, "", "ola@example.com", "--yes")).isOne();
        assertThat(held()).isOne();
    }

    @Test
    void oneWholeNameIsNeeded() {
        assertThat(forget(false, "", "--yes")).isEqualTo(2);
        assertThat(forget(false, "", "kari", "nordmann", "--yes")).isEqualTo(2);
        assertThat(held()).isOne();
    }
}
