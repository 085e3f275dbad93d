package dev.signindiagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.InMemoryKeptAnswers;
import dev.signindiagnosis.store.KeptAnswer;
import dev.signindiagnosis.store.KeptAnswers;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.Subject;
import dev.signindiagnosis.text.Message;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeepingTests {

    private static final SignInKey KEY = new SignInKey("6f1c2d3e-0000-4000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-11-12T09:02:41Z");
    private static final Instant NOW = AT.plusSeconds(600);

    private final InMemoryKeptAnswers store = new InMemoryKeptAnswers();
    private final Keeping keeping = new Keeping(store, store, InstantSource.fixed(NOW));

    @Test
    void keptAnswerIsFoundWithWhatJudgedIt() {
        KeptAnswer kept = keeping.keep(diagnosis("kari@example.com"), "{}").orElseThrow();
        assertThat(keeping.find(KEY)).contains(kept);
        assertThat(kept.judgedAt()).isEqualTo(AT.plusSeconds(60));
        assertThat(kept.keptAt()).isEqualTo(NOW);
        assertThat(kept.rulesVersion()).isEqualTo("v1");
        assertThat(keeping.find(diagnosis("kari@example.com"))).contains(kept);
    }

    @Test
    void keptAnswerLeavesWithThePersonItTellsOf() {
        keeping.keep(diagnosis("kari@example.com"), "{}");
        assertThat(store.delete(Subject.ofName("ola@example.com"))).isZero();
        assertThat(store.delete(Subject.ofName("Kari@example.com"))).isOne();
        assertThat(keeping.find(KEY)).isEmpty();
    }

    @Test
    void deletedAnswerIsGone() {
        keeping.keep(diagnosis("kari@example.com"), "{}");
        keeping.delete(KEY);
        assertThat(keeping.find(KEY)).isEmpty();
    }

    @Test
    void answerOfAnotherLogTenantIsNotThatOfTheDiagnosis() {
        store.save(new KeptAnswer(KEY, new LogTenant("other"), AT, NOW, "v1", "{}", null));
        assertThat(keeping.find(diagnosis("kari@example.com"))).isEmpty();
        assertThat(keeping.find(KEY)).isPresent();
    }

    @Test
    void storeThatTakesNoneKeepsNothing() {
        Keeping readOnly = new Keeping(store, null, InstantSource.fixed(NOW));
        assertThat(readOnly.isPossible()).isFalse();
        assertThat(readOnly.keep(diagnosis("kari@example.com"), "{}")).isEmpty();
        assertThat(new Keeping(null, null, InstantSource.fixed(NOW)).find(KEY)).isEmpty();
    }

    @Test
    void answersThatCannotBeReadAreNotThere() {
        KeptAnswers broken = new KeptAnswers() {
            @Override
            public List<KeptAnswer> find(SignInKey key, Deadline deadline) {
                throw new RepositoryUnavailableException("kept", new IOException("the disk is gone"));
            }

            @Override
            public long count(Subject subject, Deadline deadline) {
                return 0;
            }
        };
        assertThat(new Keeping(broken, store, InstantSource.fixed(NOW)).find(KEY))
                .isEmpty();
    }

    private static Diagnosis diagnosis(String user) {
        Facts facts = Facts.carrying(Set.of(SignInFields.AT, SignInFields.USER_NAME))
                .put(SignInFields.AT, AT)
                .put(SignInFields.USER_NAME, user)
                .build();
        SignInEvent signIn = new SignInEvent(KEY, LogTenant.UNTOLD, facts, Set.of(), 1);
        return new Diagnosis(
                Diagnosis.Basis.EVENT,
                signIn,
                new Attempt(List.of(signIn), signIn, Attempt.Ending.BLOCKED),
                List.of(),
                facts,
                Message.of("cause.noCode"),
                Actor.HELPDESK,
                Diagnosis.FindingsFrom.UNKNOWN_CODE,
                List.of(),
                null,
                null,
                List.of(),
                "v1",
                AT.plusSeconds(60),
                null,
                null,
                null,
                null);
    }
}
