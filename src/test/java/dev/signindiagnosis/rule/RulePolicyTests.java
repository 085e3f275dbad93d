package dev.signindiagnosis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.aadsts.ErrorCodeBook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every built-in rule must keep to. The names of the tests are the policies. */
class RulePolicyTests {

    private static final RuleBook BOOK = compiled();
    private static final ErrorCodeBook CODES = ErrorCodeBook.builtIn();
    private static final RuleJudge JUDGE = new RuleJudge(BOOK);

    /** Microsoft's names of roles that actions may ask for. A new one is added after reading what it may do. */
    private static final Set<String> ROLES = Set.of(
            "Authentication Administrator",
            "Authentication Policy Administrator",
            "Cloud Application Administrator",
            "Cloud Device Administrator",
            "Conditional Access Administrator",
            "External Identity Provider Administrator",
            "Global Reader",
            "Guest Inviter",
            "Helpdesk Administrator",
            "Help Desk Operator (Intune)",
            "Hybrid Identity Administrator",
            "Password Administrator",
            "Privileged Authentication Administrator",
            "Reports Reader",
            "Security Administrator",
            "Security Operator",
            "Security Reader",
            "User Administrator");

    /** Unlike at a start of the application, every condition is compiled at once. */
    private static RuleBook compiled() {
        try {
            return RuleBook.load(new ClasspathRules());
        } catch (RulesRefusedException refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }

    static Stream<Rule> rules() {
        return BOOK.rules().stream();
    }

    static Stream<String> languages() {
        return Stream.of("en", "nb");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAMatchAndANearMiss(Rule rule) {
        assertThat(rule.examples()).extracting(RuleExample::matches).contains(true, false);
        assertThat(rule.examples()).extracting(RuleExample::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleComesFirstOnItsMatchesAndIsSilentOnItsNearMisses(Rule rule) {
        for (RuleExample example : rule.examples()) {
            List<String> found = RuleFiles.ids(JUDGE.judge(example.asCase()));
            if (example.matches()) {
                assertThat(found).as(rule.id() + ": " + example.name()).startsWith(rule.id());
            } else {
                assertThat(found).as(rule.id() + ": " + example.name()).doesNotContain(rule.id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void twoRulesNeverFitOneExampleWithEqualConfidence(Rule rule) {
        for (RuleExample example : rule.examples()) {
            assertThat(JUDGE.judge(example.asCase()).findings())
                    .as(rule.id() + ": " + example.name())
                    .extracting(Finding::confidence)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleShowsEvidenceAndGivesWhoMustActSomethingToDo(Rule rule) {
        assertThat(rule.evidence()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(rule.actions()).isNotEmpty();
        if (rule.actor() != Actor.NOBODY) {
            assertThat(rule.actions()).extracting(RuleAction::who).contains(rule.actor());
            assertThat(rule.actions()).anyMatch(RuleAction::verifiable);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRoleIsOneOfMicrosofts(Rule rule) {
        assertThat(rule.actions().stream().map(RuleAction::role).filter(role -> role != null))
                .isSubsetOf(ROLES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleWithACodeRefersToIt(Rule rule) {
        Set<Integer> known = Set.copyOf(rule.codes());
        assertThat(rule.references()).isSubsetOf(known);
        assertThat(rule.references().isEmpty()).isEqualTo(known.equals(Set.of(0)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyCodeAndReferenceStandsInTheCodeBook(Rule rule) {
        assertThat(Stream.concat(rule.codes().stream(), rule.references().stream()))
                .allMatch(code -> CODES.find(code).isPresent());
    }

    @Test
    void everyTextExistsInEnglishAndNorwegianAndDiffers() {
        Map<String, String> english = BOOK.texts("en");
        Map<String, String> norwegian = BOOK.texts("nb");
        assertThat(norwegian.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) -> assertThat(norwegian.get(key)).as(key).isNotEqualTo(text));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextPleadsOrBlames(String language) {
        assertThat(BOOK.texts(language).values())
                .noneMatch(
                        text -> text.matches(
                                "(?is).*\\b(please|invalid|oops|sorry|simply|vennligst|ugyldig|ugyldige|oisann|beklager)\\b.*"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everySentenceEndsAndEveryTitleDoesNot(String language) {
        BOOK.texts(language).forEach((key, text) -> {
            assertThat(text.endsWith(".")).as(key).isNotEqualTo(key.endsWith(".title"));
            assertThat(text).as(key).doesNotContain("  ", "\n", "AADSTS", " - ");
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void titlesTellRulesApart(String language) {
        List<String> titles = BOOK.rules().stream()
                .map(rule -> BOOK.texts(language).get(rule.titleKey()))
                .toList();
        assertThat(titles).doesNotHaveDuplicates().allMatch(title -> title.length() <= 80);
    }

    @Test
    void examplesNameOnlyWhatIsReservedForDocumentation() {
        for (RuleFile file : new ClasspathRules().files()) {
            assertThat(found(file, "[\\w.]+@[\\w.-]+\\w"))
                    .as(file.path())
                    .allMatch(address -> address.matches(".*@example\\.(com|net|org)"));
            assertThat(found(file, "\\b\\d+\\.\\d+\\.\\d+\\.\\d+\\b"))
                    .as(file.path())
                    .allMatch(address -> address.matches("(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.\\d+"));
        }
    }

    @Test
    void theIssuesCodesAreCovered() {
        List<Integer> wanted = List.of(
                50126, 50053, 53003, 53000, 50105, 500121, 50076, 7000222, 700016, 65001, 50140, 50058, 70043, 75011,
                50020);
        Set<Integer> covered =
                BOOK.rules().stream().flatMap(rule -> rule.codes().stream()).collect(Collectors.toSet());
        assertThat(covered).containsAll(wanted);
    }

    private static List<String> found(RuleFile file, String pattern) {
        return java.util.regex.Pattern.compile(pattern)
                .matcher(file.text())
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }
}
