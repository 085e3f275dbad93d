package dev.signindiagnosis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Blanks each told fact of each example in turn: what it could deny is not claimed then. */
class UntoldExampleTests {

    private static final RuleBook BOOK = RuleBook.builtIn();
    private static final RuleJudge JUDGE = new RuleJudge(BOOK);

    static Stream<Rule> rules() {
        return BOOK.rules().stream();
    }

    /** An example with one fact less. */
    private record Blanked(String fact, RuleExample example) {}

    @ParameterizedTest
    @MethodSource("rules")
    void noFindingNamesAFactThatIsUntold(Rule rule) {
        for (RuleExample example : rule.examples()) {
            for (Blanked blanked : blanked(example)) {
                for (Finding finding : found(blanked.example())) {
                    assertThat(finding.whatHappened().facts())
                            .as("%s says %s, which is untold in %s", finding.ruleId(), blanked.fact(), example.name())
                            .doesNotContainKey(blanked.fact());
                    assertThat(finding.evidence())
                            .as("evidence of %s", finding.ruleId())
                            .noneMatch(evidence ->
                                    evidence.fact().equals(blanked.fact()) && evidence.state() == FactState.TOLD);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noNewCauseIsAsSureAsTheOneThatWasTold(Rule rule) {
        for (RuleExample example : rule.examples()) {
            List<Finding> before = found(example);
            Set<String> fitting = fitting(example);
            for (Blanked blanked : blanked(example)) {
                assertThat(found(blanked.example()))
                        .filteredOn(finding -> !fitting.contains(finding.ruleId()))
                        .as("without %s in %s: %s", blanked.fact(), rule.id(), example.name())
                        .allSatisfy(finding -> assertThat(before)
                                .as("%s is as sure as what was told", finding.ruleId())
                                .allMatch(told -> told.confidence().compareTo(finding.confidence()) < 0));
            }
        }
    }

    private static List<Finding> found(RuleExample example) {
        return JUDGE.judge(example.asCase()).findings();
    }

    /** Every rule that fits, also those that another says better. */
    private static Set<String> fitting(RuleExample example) {
        CaseFacts facts = new CaseFacts(example.asCase());
        return BOOK.candidates(facts.errorCode()).stream()
                .filter(rule -> rule.fits(facts))
                .map(rule -> rule.rule().id())
                .collect(Collectors.toSet());
    }

    private static List<Blanked> blanked(RuleExample example) {
        List<Blanked> blanked = new ArrayList<>();
        for (SignInField<?> field : example.signIn().stated()) {
            if (!field.equals(SignInFields.ERROR_CODE)
                    && example.signIn().get(field).isTold()) {
                blanked.add(new Blanked(
                        field.name(),
                        new RuleExample(example.name(), false, without(example.signIn(), field), example.story())));
            }
        }
        example.story().forEach((name, fact) -> {
            if (fact.isTold()) {
                Map<String, Fact<?>> story = new TreeMap<>(example.story());
                story.put(name, Fact.untold(FactState.NOT_IN_FORMAT));
                blanked.add(new Blanked(name, new RuleExample(example.name(), false, example.signIn(), story)));
            }
        });
        return blanked;
    }

    private static <T> Facts without(Facts facts, SignInField<T> field) {
        return facts.toBuilder()
                .put(field, Fact.untold(FactState.NOT_IN_FORMAT))
                .build();
    }
}
