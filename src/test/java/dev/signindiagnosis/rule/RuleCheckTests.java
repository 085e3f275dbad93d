package dev.signindiagnosis.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCheckTests {

    private static final String MATCH = "  - {name: ours, matches: true, signIn: {errorCode: 50126}}";
    private static final String MISS = "  - {name: other, matches: false, signIn: {errorCode: 50053}}";

    private static RuleCheck check(String... lines) throws RulesRefusedException {
        return RuleCheck.of(() -> List.of(RuleFiles.rule("our-gate", lines)));
    }

    @Test
    void ruleWithGoodExamplesPasses() throws RulesRefusedException {
        RuleCheck check = check("codes: [50126]", "examples:", MATCH, MISS);

        assertThat(check.failures()).isEmpty();
        assertThat(check.rules()).isEqualTo(1);
        assertThat(check.examples()).isEqualTo(2);
    }

    @Test
    void exampleThatFailsIsNamed() throws RulesRefusedException {
        RuleCheck check = check("codes: [50053]", "examples:", MATCH, MISS);

        assertThat(check.failures())
                .containsExactly(
                        "our-gate: example 'ours' does not match and should",
                        "our-gate: example 'other' matches and should not");
    }

    @Test
    void ruleWithoutExamplesIsToldToHaveSome() throws RulesRefusedException {
        assertThat(check("codes: [50126]").failures()).hasSize(2);
    }

    @Test
    void fileThatIsWrongIsRefused() {
        assertThatThrownBy(() -> check("when: signIn.no.such.is(true)")).isInstanceOf(RulesRefusedException.class);
    }
}
