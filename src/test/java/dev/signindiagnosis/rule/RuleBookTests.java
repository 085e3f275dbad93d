package dev.signindiagnosis.rule;

import static dev.signindiagnosis.rule.RuleFiles.book;
import static dev.signindiagnosis.rule.RuleFiles.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTests {

    @Test
    void rulesAreFoundByIdAndCode() {
        RuleBook book = book(rule("b", "codes: [2, 1]"), rule("a", "codes: [2]"));
        assertThat(book.rules()).extracting(Rule::id).containsExactly("a", "b");
        assertThat(book.rulesOn(2)).extracting(Rule::id).containsExactly("a", "b");
        assertThat(book.rulesOn(3)).isEmpty();
        assertThat(book.byId("b").orElseThrow().codes()).containsExactly(1, 2);
        assertThat(book.byId("c")).isEmpty();
    }

    @Test
    void textsStandUnderTheKeysOfTheirRule() throws RulesRefusedException {
        RuleFile rule = rule("a", "codes: [1]", "actions:", "  - {who: user, text: Do this., verify: It works.}");
        RuleFile overlay = new RuleFile("nb/a.yaml", """
                title: En tittel
                happened:
                  - Noe skjedde.
                actions:
                  - {text: Gjør dette., verify: Det virker.}
                """);
        RuleBook book = RuleBook.load(() -> List.of(rule, overlay));
        assertThat(book.texts("en"))
                .containsEntry("rule.a.title", "A title")
                .containsEntry("rule.a.happened.0", "Something happened.")
                .containsEntry("rule.a.action.0.text", "Do this.")
                .containsEntry("rule.a.action.0.verify", "It works.")
                .hasSize(4);
        assertThat(book.texts("nb")).containsEntry("rule.a.title", "En tittel").hasSize(4);
        assertThat(book.texts("de")).isEmpty();
    }

    @Test
    void versionChangesWithEveryLetter() {
        RuleBook book = book(rule("a", "codes: [1]"));
        assertThat(book(rule("a", "codes: [1]")).version()).isEqualTo(book.version());
        assertThat(book(rule("a", "codes: [2]")).version()).isNotEqualTo(book.version());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "codes: [1]\\nactr: user|10:7|'actr' is not a key of this place; did you mean 'actor'?",
                "codes: [x]|9:9|'x' is not a whole number",
                "codes: 5|9:8|this is not a list",
                "confidence: high|9:1|'confidence' stands here twice",
                "evidence: [device.compliant]|1:1|neither codes nor a condition",
                "codes: [1]\\nevidence: [device.complaint]|10:12|did you mean 'device.compliant'?",
                "codes: [1]\\nreferences: [53000]|10:14|write it like AADSTS53000",
                "codes: [1]\\nactions: [{who: usr, text: Do.}]|10:17|did you mean 'user'?",
                "codes: [1]\\nactions: [{who: user}]|10:11|'text' is missing",
                "codes: [1]\\nactions: [{who: user, text: See}, {who: user, text: 'Ask {user.name}.'}]|10:53|may be untold",
                "codes: [1]\\nactions: [{who: user, text: Go., link: devces}]|10:40|did you mean 'devices'?",
                "codes: [1]\\nsupersedes: [z]|1:1|a supersedes 'z', which is not a rule",
                "codes: [1]\\nexamples: [{name: x, matches: yes, signIn: {}}]|10:31|neither true nor false",
                "codes: [1]\\nexamples: [{name: x, matches: true, signIn: {outcome: x}}]|10:55|'outcome' is worked out",
                "codes: [1]\\nexamples: [{name: x, matches: true, signIn: {device: {complaint: true}}}]|10:66|did you mean 'device.compliant'?",
                "when: signIn.device.complaint.is(true)|9:7|did you mean signIn.device.compliant?",
                "when: '!signIn.device.compliant.is(true)'|9:35|is turned by '!'",
                "codes: [1|10:1|this is not YAML"
            })
    void refusesAFileAtThePlaceOfTheFault(String lines, String place, String problem) {
        RulesRefusedException refused = refused(rule("a", lines.replace("\\n", "\n")));
        assertThat(refused.problems()).singleElement().satisfies(found -> {
            assertThat(found.toString()).startsWith("a.yaml:" + place + ": ").contains(problem);
            assertThat(found.remedy()).isNotBlank();
        });
    }

    @Test
    void namesTheLineOfABlockThatHoldsTheCondition() {
        RulesRefusedException refused =
                refused(rule("a", "when: |", "  signIn.device.compliant.is(true)", "    && signIn.nowhere.is(1)"));
        assertThat(refused).hasMessageContaining("a.yaml:11:8: 'signIn.nowhere' is not a fact");
    }

    @Test
    void refusesTheWholeSetAndNamesEveryWrongFile() {
        RulesRefusedException refused = refused(
                rule("a", "codes: [1]"),
                rule("b", "codes: x"),
                new RuleFile("c.yaml", ""),
                new RuleFile("nb/d.yaml", "title: x"),
                new RuleFile("nb/a.yaml", "title: En tittel"));
        assertThat(refused.problems())
                .extracting(RuleProblem::file)
                .containsExactly("b.yaml", "c.yaml", "nb/a.yaml", "nb/d.yaml");
    }

    @Test
    void refusesACircle() {
        RulesRefusedException refused =
                refused(rule("a", "codes: [1]", "supersedes: [b]"), rule("b", "codes: [1]", "supersedes: [a]"));
        assertThat(refused).hasMessageContaining("leads back to a").hasMessageContaining("leads back to b");
    }

    @Test
    void refusesAnIdThatIsNotTheFilesName() {
        RuleFile file = new RuleFile("b.yaml", rule("a", "codes: [1]").text());
        assertThat(refused(file)).hasMessageContaining("b.yaml:2:5").hasMessageContaining("make them the same");
    }

    @Test
    void refusesAnOverlayThatNamesOtherFacts() {
        RuleFile overlay = new RuleFile("nb/a.yaml", "title: En tittel\nhappened: ['{user.name} kom ikke inn.']\n");
        assertThat(refused(rule("a", "codes: [1]"), overlay)).hasMessageContaining("names other facts");
    }

    @Test
    void refusesWhatHappenedWithoutAPlainLastText() {
        RuleFile rule = rule("a", "codes: [1]");
        RuleFile named = new RuleFile("a.yaml", rule.text().replace("Something happened.", "'{user.name} came.'"));
        assertThat(refused(named)).hasMessageContaining("a.yaml:8:3").hasMessageContaining("without {facts}");
    }

    @Test
    void builtInRulesAreCompiledOnFirstUseAndJudge() {
        RuleBook book = RuleBook.builtIn();
        assertThat(book.version()).hasSize(16);
        Judgement judgement = RuleFiles.judge(
                book,
                RuleFiles.facts()
                        .put(SignInFields.ERROR_CODE, 53000L)
                        .put(SignInFields.DEVICE_NAME, "LAPTOP-7")
                        .put(SignInFields.DEVICE_COMPLIANT, false)
                        .build());
        assertThat(RuleFiles.ids(judgement)).containsExactly("device-not-compliant");
        assertThat(judgement.rulesVersion()).isEqualTo(book.version());
    }

    @Test
    void warmingUpCompilesEveryCondition() {
        JudgingRule broken = new JudgingRule(
                book(rule("a", "codes: [1]")).byId("a").orElseThrow(), new LateCondition("nonsense"), List.of());
        RuleBook book = new RuleBook(List.of(broken), Map.of(), () -> "v", Set.of());
        assertThatThrownBy(book::warmUp).isInstanceOf(ConditionFailedException.class);
    }

    private static RulesRefusedException refused(RuleFile... files) {
        RulesRefusedException refused =
                catchThrowableOfType(RulesRefusedException.class, () -> RuleBook.load(() -> List.of(files)));
        assertThat(refused).isNotNull();
        return refused;
    }
}
