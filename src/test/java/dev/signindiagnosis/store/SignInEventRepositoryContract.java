package dev.signindiagnosis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole contract of a store. Every adapter's tests inherit it. */
public abstract class SignInEventRepositoryContract extends CoverageContract {

    private static final SignInKey KEY = new SignInKey(MadeUpRow.guid(1));
    private static final CorrelationId ID = new CorrelationId(MadeUpRow.guid(0xc0));

    private Map<Capability, Consumer<Deadline>> calls() {
        return Map.of(
                Capability.BY_KEY, deadline -> repository.byKey(KEY, deadline),
                Capability.BY_CORRELATION, deadline -> repository.byCorrelation(ID, 10, deadline),
                Capability.SEARCH,
                        deadline -> repository.search(SignInQuery.builder().build(), Page.first(1), deadline),
                Capability.HISTORY,
                        deadline -> repository.history(HistoryQuery.before(TEN, Subject.ofName("a"), 1), deadline),
                Capability.COUNT, deadline -> repository.count(CountQuery.of(SignInFilter.ALL), deadline),
                Capability.ROLES, deadline -> repository.rolesOf(MadeUpRow.guid(1), deadline),
                Capability.COVERAGE, deadline -> repository.coverage(deadline));
    }

    @ParameterizedTest
    @EnumSource
    void declaredIsAnsweredAndUndeclaredIsRefused(Capability capability) {
        ThrowingCallable call = () -> calls().get(capability).accept(soon());
        if (repository.capabilities().contains(capability)) {
            assertThatCode(call).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(call).isInstanceOf(QueryNotSupportedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void declaredThrowsOnceTheDeadlineHasPassed(Capability capability) {
        hold(row(1, 0));
        ThrowingCallable call = () -> calls().get(capability).accept(Deadline.in(Duration.ofSeconds(-1)));
        assertThatThrownBy(call)
                .isInstanceOf(
                        repository.capabilities().contains(capability)
                                ? DeadlinePassedException.class
                                : QueryNotSupportedException.class);
    }

    @Test
    void emptyStoreAnswersNothing() {
        assertThat(repository.byKey(KEY, soon())).isEmpty();
        assertThat(repository.rows(KEY, soon())).isEmpty();
        assertThat(repository.byCorrelation(ID, 10, soon())).isEqualTo(Candidates.NONE);
        assertThat(search(SignInQuery.builder().build(), Page.first(1))).isEqualTo(Candidates.NONE);
        assertThat(repository.coverage(soon()).ranges()).isEmpty();
    }

    @Test
    void byKeyFindsTheSignInOfThatKeyAlone() {
        hold(row(1, 0).tell(SignInFields.ERROR_CODE, 53003L), row(0x10, 0), row(2, 0));
        assertThat(repository.byKey(KEY, soon()))
                .containsExactly(SignInEvent.of(
                        List.of(row(1, 0).tell(SignInFields.ERROR_CODE, 53003L).build())));
    }

    @Test
    void byCorrelationFindsOldestFirstInEveryLog() {
        hold(
                row(1, 9).correlationIds(ID.value()),
                row(2, 3).correlationIds(MadeUpRow.guid(0xc9), ID.value()).tenant("b"),
                row(4, 5).correlationIds(ID.value()),
                row(3, 5).correlationIds(ID.value()),
                row(5, 0).correlationIds(MadeUpRow.guid(0xc9)));
        Candidates all = repository.byCorrelation(ID, 10, soon());
        assertThat(numbers(all.signIns())).containsExactly(2, 3, 4, 1);
        assertThat(all.total()).isEqualTo(4);
    }

    @Test
    void byCorrelationCutsAtTheLimitAndTellsTheTotal() {
        hold(IntStream.range(0, 30)
                .mapToObj(i -> row(i, 30 - i).correlationIds(ID.value()))
                .toArray(MadeUpRow[]::new));
        Candidates some = repository.byCorrelation(ID, 2, soon());
        assertThat(numbers(some.signIns())).containsExactly(29, 28);
        assertThat(some.total()).isEqualTo(30);
        assertThat(some.totalExact()).isTrue();
    }

    @Test
    void byCorrelationFindsIdsThatAreNoGuid() {
        hold(row(1, 0).correlationIds("Some Client's ID"));
        assertThat(numbers(repository
                        .byCorrelation(new CorrelationId("some client's id"), 9, soon())
                        .signIns()))
                .containsExactly(1);
    }
}
