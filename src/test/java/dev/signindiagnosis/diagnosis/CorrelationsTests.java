package dev.signindiagnosis.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.InMemoryStore;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorrelationsTests {

    private static final InMemoryStore MANY = Told.store(signIns(1000));

    @Test
    void ofVeryManyOnlyThoseNearTheOneAskedForAreRead() {
        Diagnosis diagnosis = Told.diagnosis(MANY, 500);
        assertThat(diagnosis.correlated()).isEqualTo(new Diagnosis.Correlated(1000, Correlations.MOST));
        assertThat(diagnosis.correlated().more()).isTrue();
        assertThat(diagnosis.attempt().signIns())
                .singleElement()
                .satisfies(own -> assertThat(own.key().value()).isEqualTo(SignIns.id(500)));
        assertThat(diagnosis.otherAttempts()).hasSize(Correlations.MOST - 1);
    }

    @Test
    void withoutAMomentTheLastAreRead() {
        CorrelationAttempts all = Told.service(MANY).attemptsOf(SignIns.CORRELATION, null);
        assertThat(all.correlated().held()).isEqualTo(1000);
        assertThat(all.attempts().get(all.attempts().size() - 1).deciding().key())
                .isEqualTo(new SignInKey(SignIns.id(1000)));
    }

    @Test
    void ofFewAllAreRead() {
        CorrelationAttempts all = Told.service(Told.store(signIns(120))).attemptsOf(SignIns.CORRELATION, null);
        assertThat(all.correlated()).isEqualTo(new Diagnosis.Correlated(120, 120));
    }

    private static List<SignInEvent> signIns(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(n -> SignIns.signIn(n, 3600 * n, 50126)
                        .with(SignInFields.USER_NAME, Told.KARI)
                        .event())
                .toList();
    }
}
