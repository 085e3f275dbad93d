package dev.signindiagnosis.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.SignInKey;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The other direction of the contract: a store that declares less refuses the rest. */
class UndeclaringStoreTests {

    private static final Deadline SOON = Deadline.in(Duration.ofMinutes(1));

    @ParameterizedTest
    @EnumSource
    void undeclaredIsRefused(Capability missing) {
        InMemoryStore store = new InMemoryStore(EnumSet.complementOf(EnumSet.of(missing)));
        SignInKey key = new SignInKey(MadeUpRow.guid(1));
        assertThatThrownBy(() -> {
                    switch (missing) {
                        case BY_KEY -> store.rows(key, SOON);
                        case BY_CORRELATION -> store.byCorrelation(new CorrelationId("c"), 1, SOON);
                        case SEARCH -> store.search(SignInQuery.builder().build(), Page.first(1), SOON);
                        case HISTORY -> store.history(HistoryQuery.before(Instant.EPOCH, Subject.ofName("a"), 1), SOON);
                        case COUNT -> store.count(CountQuery.of(SignInFilter.ALL), SOON);
                        case ROLES -> store.rolesOf(MadeUpRow.guid(1), SOON);
                        case COVERAGE -> store.coverage(SOON);
                    }
                })
                .isInstanceOf(QueryNotSupportedException.class);
    }
}
