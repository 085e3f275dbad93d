package dev.signindiagnosis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.ingest.ImportSettings;
import dev.signindiagnosis.ingest.ImportState;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.SignInQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class SampleLoaderTests {

    private static final Clock CLOCK = SampleTenantTests.at("2026-11-25T12:00:00Z");

    private static final InMemoryStore STORE = new InMemoryStore();

    private static ImportService imports;

    @BeforeAll
    static void load(@TempDir Path directory) throws IOException {
        ImportSettings settings = new ImportSettings(DataSize.ofMegabytes(8), DataSize.ofMegabytes(8), null);
        imports = new ImportService(() -> STORE, settings, directory, CLOCK);
        new SampleLoader(imports).load(CLOCK);
    }

    @AfterAll
    static void close() throws IOException {
        imports.close();
    }

    @Test
    void everyRowIsTaken() {
        int rows = new SampleTenant(CLOCK).rows().size();

        assertThat(imports.reports()).extracting(ImportReport::state).containsOnly(ImportState.COMPLETED);
        assertThat(imports.reports()).flatExtracting(ImportReport::problems).isEmpty();
        assertThat(imports.reports().stream()
                        .mapToLong(report -> report.rows().imported())
                        .sum())
                .isEqualTo(rows - 2L);
        assertThat(imports.reports().stream()
                        .mapToLong(report -> report.rows().merged())
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void everyOutcomeIsShown() {
        assertThat(found(SignInQuery.builder().build()))
                .extracting(SignInEvent::outcome)
                .contains(Outcome.values());
    }

    @Test
    void correlationIdOfTheQuestionHoldsTheBlockedAttempt() {
        assertThat(ofAttempt(IncidentStory.BLOCKED)).singleElement().satisfies(signIn -> {
            assertThat(signIn.errorCode()).contains(53003);
            assertThat(signIn.decidingPolicies())
                    .extracting(policy -> policy.name().value())
                    .containsExactly(Optional.of(Policy.OUTSIDE_NORWAY.displayName()));
        });
    }

    @Test
    void userApplicationAndTimeOfTheQuestionFitOneSignIn() {
        Instant at = ApplicationStories.notAssignedAt(new Timeline(CLOCK));
        SignInQuery query = SignInQuery.builder()
                .user(Person.OLA.userName())
                .application(App.TRAVEL.displayName())
                .near(at)
                .between(at.minus(Duration.ofHours(24)), at.plus(Duration.ofHours(24)))
                .build();

        assertThat(found(query)).extracting(SignInEvent::errorCode).containsExactly(Optional.of(50105));
    }

    @Test
    void oneCorrelationIdSpansTwoAttempts() {
        assertThat(ofAttempt("twice/1"))
                .extracting(SignInEvent::errorCode)
                .containsExactly(Optional.of(53000), Optional.of(50140), Optional.of(0));
    }

    @Test
    void riskFoundLaterIsMerged() {
        SignInEvent signIn = ofAttempt("late/risk").get(0);

        assertThat(signIn.rows()).isEqualTo(2);
        assertThat(signIn.fact(SignInFields.RISK_SIGN_IN).value()).contains("medium");
    }

    private static List<SignInEvent> ofAttempt(String name) {
        CorrelationId id = new CorrelationId(SampleIds.correlationId(name));
        return STORE.byCorrelation(id, 10, soon()).signIns();
    }

    private static List<SignInEvent> found(SignInQuery query) {
        return STORE.search(query, Page.first(Page.MOST), soon()).signIns();
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofMinutes(1));
    }
}
