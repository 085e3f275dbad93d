package dev.signindiagnosis.aadsts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorCodeFileTests {

    @Test
    void readTakesEveryColumn() {
        assertThat(ErrorCodeFile.read("16000  interrupt  b2bCrossTenant  full  reference  NewName OldName"))
                .isEqualTo(new ErrorCode(
                        16000,
                        List.of("NewName", "OldName"),
                        "b2bCrossTenant",
                        ErrorCode.Kind.INTERRUPT,
                        true,
                        ErrorCode.Sourced.FULL));
    }

    @Test
    void readTakesDashesForNothing() {
        assertThat(ErrorCodeFile.read("50222 unknown - doubtful - -"))
                .isEqualTo(
                        new ErrorCode(50222, List.of(), "", ErrorCode.Kind.UNKNOWN, false, ErrorCode.Sourced.DOUBTFUL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "50222",
                "50222 unknown - doubtful -",
                "x unknown - doubtful - -",
                "1 what - full - -",
                "1 user - what - -"
            })
    void readRefusesAnythingElse(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> ErrorCodeFile.read(line));
    }
}
