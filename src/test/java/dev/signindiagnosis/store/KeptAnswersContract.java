package dev.signindiagnosis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store promises about answers that people keep. */
public abstract class KeptAnswersContract {

    private static final Instant TEN = Instant.parse("2026-11-12T10:00:00Z");
    private static final LogTenant HOME = new LogTenant(MadeUpRow.guid(70));
    private static final Subject KARI = new Subject(Set.of(MadeUpRow.guid(0xa1)), Set.of("Kari@example.com"));

    /** The answers under test, none at first. */
    protected KeptAnswers kept;

    /** Where answers are kept. */
    protected KeptAnswersSink sink;

    /** Begins with none and sets both fields. */
    protected abstract void open() throws Exception;

    /** Closes, and opens what was kept. */
    protected abstract void reopen() throws Exception;

    @BeforeEach
    void openEmpty() throws Exception {
        open();
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofMinutes(1));
    }

    private static SignInKey key(int number) {
        return new SignInKey(MadeUpRow.guid(number));
    }

    private static KeptAnswer answer(int number, LogTenant tenant, int minutes, @Nullable Subject subject) {
        Instant keptAt = TEN.plus(Duration.ofMinutes(minutes));
        return new KeptAnswer(key(number), tenant, TEN, keptAt, "r1", "{\"verdict\": \"å\"}", subject);
    }

    private static KeptAnswer answer(int number) {
        return answer(number, LogTenant.UNTOLD, 0, KARI);
    }

    @Test
    void savedIsFoundByItsKeyAlone() {
        sink.save(answer(1));
        assertThat(kept.find(key(1), soon())).containsExactly(answer(1));
        assertThat(kept.find(key(2), soon())).isEmpty();
    }

    @Test
    void savedIsThereAfterReopening() throws Exception {
        sink.save(answer(1, HOME, 0, null));
        reopen();
        assertThat(kept.find(key(1), soon())).containsExactly(answer(1, HOME, 0, null));
    }

    @Test
    void emptyAnswersNothing() {
        assertThat(kept.find(key(1), soon())).isEmpty();
        assertThat(kept.count(KARI, soon())).isZero();
        assertThat(sink.delete(KARI)).isZero();
        assertThat(sink.expire(TEN)).isZero();
    }

    @Test
    void saveReplacesTheAnswerOfTheSameKeyAndLogTenant() {
        sink.save(answer(1));
        sink.save(answer(1, HOME, 1, KARI));
        KeptAnswer newer = answer(1, LogTenant.UNTOLD, 5, null);
        sink.save(newer);
        assertThat(kept.find(key(1), soon())).containsExactly(newer, answer(1, HOME, 1, KARI));
    }

    @Test
    void expireDeletesWhatWasKeptBefore() {
        sink.save(answer(1, HOME, 0, KARI));
        sink.save(answer(2, HOME, 1, KARI));
        assertThat(sink.expire(TEN.plus(Duration.ofMinutes(1)))).isOne();
        assertThat(kept.find(key(1), soon())).isEmpty();
        assertThat(kept.find(key(2), soon())).hasSize(1);
    }

    @Test
    void deleteOfAKeyReachesEveryLogTenant() {
        sink.save(answer(1));
        sink.save(answer(1, HOME, 0, KARI));
        sink.save(answer(2));
        assertThat(sink.delete(key(1))).isEqualTo(2);
        assertThat(kept.find(key(1), soon())).isEmpty();
        assertThat(kept.find(key(2), soon())).hasSize(1);
    }

    @Test
    void subjectIsFoundByAnyIdOrNameAsAWhole() throws Exception {
        sink.save(answer(1));
        sink.save(answer(2, HOME, 0, Subject.ofName("kari@example.com.org")));
        sink.save(answer(3, HOME, 0, null));
        assertThat(kept.count(Subject.ofName("KARI@example.com"), soon())).isOne();
        assertThat(kept.count(Subject.ofId(MadeUpRow.guid(0xa1)), soon())).isOne();
        assertThat(kept.count(Subject.ofName("kari"), soon())).isZero();
        reopen();
        assertThat(sink.delete(new Subject(Set.of("nobody"), Set.of("kari@EXAMPLE.com"))))
                .isOne();
        assertThat(kept.find(key(1), soon())).isEmpty();
        assertThat(kept.count(KARI, soon())).isZero();
        assertThat(kept.find(key(2), soon())).hasSize(1);
        assertThat(kept.find(key(3), soon())).hasSize(1);
    }

    @Test
    void nothingIsAnsweredOnceTheDeadlineHasPassed() {
        Deadline passed = Deadline.in(Duration.ofSeconds(-1));
        assertThatThrownBy(() -> kept.find(key(1), passed)).isInstanceOf(DeadlinePassedException.class);
        assertThatThrownBy(() -> kept.count(KARI, passed)).isInstanceOf(DeadlinePassedException.class);
    }
}
