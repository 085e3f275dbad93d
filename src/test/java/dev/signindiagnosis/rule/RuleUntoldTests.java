package dev.signindiagnosis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each fact of each example in turn is made untold. A rule that fits only then says what is not told, and so it is less
 * sure than the best that fitted the whole example.
 */
class RuleUntoldTests {

    private static final RuleBook BOOK = book();

    private static RuleBook book() {
        try {
            return RuleBook.load(new ClasspathRules());
        } catch (RulesRefusedException refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }

    static Stream<Rule> rules() {
        return BOOK.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noRuleIsAsSureForWantOfAFact(Rule rule) {
        for (RuleExample example : rule.examples()) {
            List<Rule> before = fitting(example.asCase());
            for (SignInField<?> field : told(example.signIn())) {
                assertThat(fitting(without(example, field)))
                        .as(rule.id() + ": " + example.name() + ", without " + field.name())
                        .allMatch(fits -> before.contains(fits) || lessSure(fits, before));
            }
        }
    }

    private static boolean lessSure(Rule rule, List<Rule> before) {
        return before.stream().anyMatch(other -> other.confidence().compareTo(rule.confidence()) < 0);
    }

    /** All but the code, without which nothing is judged. */
    private static List<SignInField<?>> told(Facts facts) {
        return SignInFields.all().stream()
                .filter(field -> !field.equals(SignInFields.ERROR_CODE))
                .filter(field -> facts.get(field).isTold())
                .toList();
    }

    private static Case without(RuleExample example, SignInField<?> field) {
        Facts.Builder facts = example.signIn().toBuilder();
        facts.put(field, Fact.untold(FactState.WITHHELD));
        return new RuleExample(example.name(), example.matches(), facts.build(), example.story()).asCase();
    }

    /** Before one rule supersedes another. */
    private static List<Rule> fitting(Case judged) {
        CaseFacts facts = new CaseFacts(judged);
        return BOOK.candidates(facts.errorCode()).stream()
                .filter(rule -> rule.fits(facts))
                .map(JudgingRule::rule)
                .toList();
    }
}
