package dev.signindiagnosis.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTests {

    @ParameterizedTest
    @CsvSource({
        "kari, kari, 0",
        "kari, akri, 1",
        "kari, kri, 1",
        "kari, karri, 1",
        "kari, kari12, 2",
        "nordmann, nodrmenn, 2",
        "kari, ola, 3",
        "kari, ingeborg, 3",
        "'', k, 1"
    })
    void slipsAreCountedUpToOneMoreThanAsked(String one, String other, int slips) {
        assertThat(Edits.between(one, other, 2)).isEqualTo(slips);
        assertThat(Edits.between(other, one, 2)).isEqualTo(slips);
    }
}
