package dev.signindiagnosis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleVocabularyTests {

    @Test
    void everyFieldOfASignInIsAFact() {
        assertThat(RuleVocabulary.facts())
                .extracting(RuleFact::name)
                .containsAll(SignInFields.all().stream().map(SignInField::name).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFactIsDescribedAndNothingElse() {
        List<String> names = RuleVocabulary.facts().stream().map(RuleFact::name).toList();
        assertThat(RuleVocabulary.descriptions().keySet()).containsExactlyInAnyOrderElementsOf(names);
        assertThat(RuleVocabulary.descriptions().values()).allMatch(text -> text.endsWith("."));
    }

    /** The checker takes the longest name that fits, so a fact must not be the beginning of another. */
    @Test
    void noFactIsTheBeginningOfAnother() {
        assertThat(RuleVocabulary.facts())
                .noneMatch(fact -> RuleVocabulary.facts().stream()
                        .anyMatch(other -> other.name().startsWith(fact.name() + ".")));
    }

    @Test
    void factsAreFoundByTheirShortName() {
        RuleFact compliant = RuleVocabulary.byName("device.compliant").orElseThrow();
        assertThat(compliant.qualifiedName()).isEqualTo("signIn.device.compliant");
        assertThat(compliant.kind()).isEqualTo(SignInField.Kind.FLAG);
        assertThat(compliant.derived()).isFalse();
        assertThat(RuleVocabulary.byName("signIn.device.compliant")).isEmpty();
    }
}
