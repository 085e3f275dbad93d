package dev.signindiagnosis.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.InMemoryKeptAnswers;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.KeptAnswer;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.Subject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Whom a removal reaches, and what it deletes. */
class RemovalServiceTests {

    private static final Instant TEN = Instant.parse("2026-11-12T10:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(TEN.plusSeconds(3600));
    private static final String KARI = MadeUpRow.guid(0xa1);
    private static final String OLA = MadeUpRow.guid(0xa2);
    private static final String NAME = "kari@example.com";

    @TempDir
    private Path directory;

    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryKeptAnswers kept = new InMemoryKeptAnswers();
    private SignInEventSink sink = store;
    private ImportService imports;
    private RemovalService removals;

    @BeforeEach
    void start() {
        ImportSettings settings = new ImportSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), null);
        imports = new ImportService(() -> sink, settings, directory, CLOCK);
        removals = new RemovalService(imports, () -> sink, () -> kept, store, kept, CLOCK);
    }

    @AfterEach
    void stop() throws IOException {
        imports.close();
    }

    private static MadeUpRow row(int number) {
        return MadeUpRow.of(MadeUpRow.guid(number), TEN.plusSeconds(60L * number));
    }

    private void hold(MadeUpRow... rows) {
        store.write(Arrays.stream(rows).map(MadeUpRow::build).toList(), ImportId.UNKNOWN);
        store.commit();
    }

    private RemovalScope scope(String user) {
        return removals.scope(user, Deadline.in(Duration.ofMinutes(1))).orElseThrow();
    }

    private long held() {
        return store.coverage(Deadline.in(Duration.ofMinutes(1))).signIns();
    }

    @Test
    void nameReachesTheObjectIdAndItsOtherNames() {
        hold(
                row(1).tell(SignInFields.USER_NAME, "Kari@example.com").tell(SignInFields.USER_ID, KARI),
                row(2).tell(SignInFields.USER_NAME, "kari.old@example.com").tell(SignInFields.USER_ID, KARI),
                row(3).tell(SignInFields.USER_NAME, "kari.old@example.com"),
                row(4).tell(SignInFields.USER_NAME, "ola@example.com").tell(SignInFields.USER_ID, OLA));

        RemovalScope scope = scope("KARI@example.com");

        assertThat(scope.ids()).containsExactly(KARI);
        assertThat(scope.names()).containsExactly("kari.old@example.com", NAME);
        assertThat(scope.sharedNames()).isEmpty();
        assertThat(scope.signIns()).isEqualTo(3);
        assertThat(scope.firstSeen()).isEqualTo(TEN.plusSeconds(60));
        assertThat(scope.lastSeen()).isEqualTo(TEN.plusSeconds(180));
    }

    @Test
    void objectIdReachesItsNames() {
        hold(
                row(1).tell(SignInFields.USER_NAME, NAME).tell(SignInFields.USER_ID, KARI),
                row(2).tell(SignInFields.USER_NAME, NAME));
        RemovalScope scope = scope("{" + KARI.toUpperCase(Locale.ROOT) + "}");
        assertThat(scope.names()).containsExactly(NAME);
        assertThat(scope.signIns()).isEqualTo(2);
    }

    @Test
    void nameThatAnotherAccountHasTooIsLeftOut() {
        hold(
                row(1).tell(SignInFields.USER_NAME, NAME).tell(SignInFields.USER_ID, KARI),
                row(2).tell(SignInFields.USER_NAME, NAME).tell(SignInFields.USER_ID, OLA));
        RemovalScope scope = scope(KARI);
        assertThat(scope.names()).isEmpty();
        assertThat(scope.sharedNames()).containsExactly(NAME);
        assertThat(scope.signIns()).isOne();
    }

    @Test
    void whatAnotherUserTypedLeadsToNobodyElsesId() {
        hold(
                row(1).tell(SignInFields.USER_NAME, NAME).tell(SignInFields.USER_ID, KARI),
                row(2).tell(SignInFields.SIGN_IN_IDENTIFIER, NAME).tell(SignInFields.USER_ID, OLA),
                row(3).tell(SignInFields.USER_NAME, "ola@example.com").tell(SignInFields.USER_ID, OLA));
        RemovalScope scope = scope(NAME);
        assertThat(scope.ids()).containsExactly(KARI);
        assertThat(scope.signIns()).isEqualTo(2);
    }

    @Test
    void idOfZerosStandsForNobody() {
        hold(
                row(1).tell(SignInFields.USER_NAME, NAME).tell(SignInFields.USER_ID, Guid.ZERO),
                row(2).tell(SignInFields.USER_NAME, "other@example.com").tell(SignInFields.USER_ID, Guid.ZERO));
        assertThat(scope(NAME).ids()).isEmpty();
        assertThat(scope(NAME).signIns()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", Guid.ZERO})
    void textThatNamesNobodyHasNoScope(String text) {
        assertThat(removals.scope(text, Deadline.in(Duration.ofMinutes(1)))).isEmpty();
    }

    @Test
    void removalDeletesSignInsAndKeptAnswersAndReportsWithoutNames() {
        hold(
                row(1).tell(SignInFields.USER_NAME, NAME).tell(SignInFields.USER_ID, KARI),
                row(1).tell(SignInFields.USER_NAME, NAME).tell(SignInFields.RISK_STATE, "atRisk"),
                row(2).tell(SignInFields.USER_NAME, "ola@example.com"));
        SignInKey key = new SignInKey(MadeUpRow.guid(9));
        kept.save(new KeptAnswer(key, LogTenant.UNTOLD, TEN, TEN, "r", "{}", Subject.ofName(NAME)));
        assertThat(scope(NAME).keptAnswers()).isOne();

        RemovalReport report = removals.removeNow(scope(NAME));

        assertThat(report.state()).isEqualTo(ImportState.COMPLETED);
        assertThat(report.signIns()).isOne();
        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.keptAnswers()).isOne();
        assertThat(removals.report(report.id())).contains(report);
        assertThat(report.toString()).doesNotContain("kari", KARI);
        assertThat(held()).isOne();
        assertThat(scope(NAME).isEmpty()).isTrue();
    }

    @Test
    void removalWaitsForTheImportBeforeIt() throws IOException {
        RemovalScope scope = scope("kari2@example.com");
        imports.receive("log.json", new ByteArrayInputStream(MadeUpLogs.bytes(MadeUpLogs.lines(3))));
        RemovalReport report = removals.removeNow(scope);
        assertThat(report.signIns()).isOne();
        assertThat(held()).isEqualTo(2);
    }

    @Test
    void storeThatGivesWayFailsIt() {
        hold(row(1).tell(SignInFields.USER_NAME, NAME));
        sink = new MemorySink().neverCommitting();
        RemovalReport report = removals.removeNow(scope(NAME));
        assertThat(report.state()).isEqualTo(ImportState.FAILED);
        assertThat(report.reason().key()).isEqualTo("removal.why.storeUnavailable");
    }

    @Test
    void stoppedApplicationInterruptsIt() throws IOException {
        hold(row(1).tell(SignInFields.USER_NAME, NAME));
        RemovalScope scope = scope(NAME);
        imports.close();
        assertThat(removals.removeNow(scope).state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(held()).isOne();
    }

    @Test
    void unknownRemovalIsEmpty() {
        assertThat(removals.report("none")).isEmpty();
    }
}
