package dev.signindiagnosis.aadsts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code book and the outcome of a sign-in agree on what an interrupt is. */
class ErrorCodeInterruptTests {

    /** Interrupts that say more as a kind of their own: what the user is asked for is the trouble. */
    private static final List<Integer> MORE_THAN_A_QUESTION =
            List.of(16003, 50055, 50059, 50127, 50129, 50144, 50148, 52004, 65001, 90095);

    private final List<ErrorCode> codes = ErrorCodeBook.builtIn().all();

    @Test
    void everyInterruptOfTheBookIsAnInterruptedSignIn() {
        assertThat(codes)
                .filteredOn(code -> code.kind() == ErrorCode.Kind.INTERRUPT)
                .allMatch(code -> Outcome.ofCode(code.number()) == Outcome.INTERRUPTED);
    }

    @Test
    void everyInterruptedSignInIsAnInterruptOfTheBookOrListedHere() {
        assertThat(codes)
                .filteredOn(code -> Outcome.ofCode(code.number()) == Outcome.INTERRUPTED)
                .filteredOn(code -> code.kind() != ErrorCode.Kind.INTERRUPT)
                .extracting(ErrorCode::number)
                .containsExactlyElementsOf(MORE_THAN_A_QUESTION);
    }

    @Test
    void successIsSuccess() {
        assertThat(Outcome.ofCode(ErrorCodeBook.builtIn().find(0).orElseThrow().number()))
                .isEqualTo(Outcome.SUCCESS);
    }
}
