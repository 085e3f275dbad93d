package dev.signindiagnosis.rule;

import static dev.signindiagnosis.rule.RuleFiles.book;
import static dev.signindiagnosis.rule.RuleFiles.code;
import static dev.signindiagnosis.rule.RuleFiles.facts;
import static dev.signindiagnosis.rule.RuleFiles.ids;
import static dev.signindiagnosis.rule.RuleFiles.judge;
import static dev.signindiagnosis.rule.RuleFiles.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInFields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleJudgeTests {

    private static final String FAILED = "when: signIn.outcome.is('failure')";

    @Test
    void rulesThatFitStandByConfidenceThenConditionThenId() {
        RuleBook book = book(
                rule("b", "codes: [53000]"),
                rule("a", "codes: [53000]"),
                rule("c", "codes: [53000]", FAILED),
                new RuleFile("z.yaml", rule("z", "codes: [53000]").text().replace("medium", "high")),
                rule("other", "codes: [53001]"));
        assertThat(ids(judge(book, code(53000)))).containsExactly("z", "c", "a", "b");
    }

    @Test
    void aSupersededRuleIsLeftOutWhereItsSuperseederFits() {
        RuleBook book = book(
                rule("general", "codes: [53000, 53001]"),
                rule("special", "codes: [53000]", "supersedes: [general]"),
                rule("finest", "codes: [53000]", "when: told(signIn.user.id)", "supersedes: [special]"));
        assertThat(ids(judge(book, code(53000)))).containsExactly("special");
        assertThat(ids(judge(book, code(53001)))).containsExactly("general");
    }

    @Test
    void supersedingPassesOn() {
        RuleBook book = book(
                rule("general", "codes: [53000]"),
                rule("special", "codes: [53000]", "supersedes: [general]"),
                rule("finest", "codes: [53000]", "supersedes: [special]"));
        assertThat(ids(judge(book, code(53000)))).containsExactly("finest");
    }

    @Test
    void aRuleWithoutCodesJudgesEverySignIn() {
        RuleBook book = book(rule("a", FAILED));
        assertThat(ids(judge(book, code(99999)))).containsExactly("a");
        assertThat(ids(judge(book, code(0)))).isEmpty();
    }

    @Test
    void onlyStableRulesJudge() {
        RuleFile draft =
                new RuleFile("a.yaml", rule("a", "codes: [1]").text().replace("status: stable", "status: draft"));
        assertThat(judge(book(draft), code(1)).findings()).isEmpty();
    }

    @Test
    void aRuleThatFailsIsSkippedAndNamedAndCounted() {
        JudgingRule sound = new JudgingRule(
                book(rule("sound", "codes: [1]")).byId("sound").orElseThrow(),
                null,
                List.of(new RuleText("x", List.of())));
        JudgingRule broken = new JudgingRule(
                book(rule("broken", "codes: [1]")).byId("broken").orElseThrow(),
                facts -> {
                    throw new ConditionFailedException(new ArithmeticException("secret@example.com"));
                },
                List.of());
        RuleJudge judge = new RuleJudge(new RuleBook(List.of(sound, broken), Map.of(), () -> "v", Set.of()));
        Judgement judgement = judge.judge(Case.of(code(1)));
        assertThat(ids(judgement)).containsExactly("sound");
        assertThat(judgement.skippedRules()).containsExactly("broken");
        assertThat(judgement.rulesVersion()).isEqualTo("v");
        assertThat(judge.failures()).containsExactly(Map.entry("broken", 1L));
    }

    @Test
    void theFirstTextWhoseFactsAreToldIsUsed() {
        RuleFile file = rule("a", "codes: [1]");
        RuleBook book = book(
                new RuleFile(
                        "a.yaml",
                        file.text()
                                .replace(
                                        "  - Something",
                                        "  - '{device.name} of {user.name} failed.'\n  - '{user.name} failed.'\n  - Something")));
        assertThat(whatHappened(book, facts().put(SignInFields.ERROR_CODE, 1L).build()))
                .isEqualTo("rule.a.happened.2");
        var named = facts().put(SignInFields.ERROR_CODE, 1L).put(SignInFields.USER_NAME, "kari@example.com");
        Finding finding = judge(book, named.build()).findings().get(0);
        assertThat(finding.whatHappened().key()).isEqualTo("rule.a.happened.1");
        assertThat(finding.whatHappened().facts()).containsExactly(Map.entry("user.name", "kari@example.com"));
        assertThat(whatHappened(
                        book, named.put(SignInFields.DEVICE_NAME, "LAPTOP-7").build()))
                .isEqualTo("rule.a.happened.0");
    }

    @Test
    void evidenceSaysWhyAFactIsBlank() {
        RuleBook book = book(rule("a", "codes: [1]", "evidence: [user.name, device.compliant, risk.state]"));
        var signIn = facts().put(SignInFields.ERROR_CODE, 1L)
                .put(SignInFields.USER_NAME, "kari@example.com")
                .put(SignInFields.RISK_STATE, Fact.untold(FactState.UNLICENSED))
                .build();
        assertThat(judge(book, signIn).findings().get(0).evidence())
                .containsExactly(
                        new Evidence("user.name", FactState.TOLD, "kari@example.com"),
                        new Evidence("device.compliant", FactState.ABSENT, null),
                        new Evidence("risk.state", FactState.UNLICENSED, null));
    }

    @Test
    void evidenceListsThePoliciesThatAppliedWithTheirResults() {
        RuleBook book = book(rule("a", "codes: [1]", "evidence: [conditionalAccess.policies]"));
        AppliedPolicy failed = policy("MFA for all", "failure");
        AppliedPolicy idle = policy("Guests", "notApplied");
        var signIn = facts().put(SignInFields.ERROR_CODE, 1L);
        assertThat(evidence(
                        book,
                        signIn.put(SignInFields.POLICIES, List.of(idle, failed)).build()))
                .isEqualTo(List.of("MFA for all: failure"));
        assertThat(evidence(
                        book, signIn.put(SignInFields.POLICIES, List.of(idle)).build()))
                .isEqualTo(List.of("Guests: notApplied"));
    }

    @Test
    void actionsKeepTheirOrderRoleAndPlace() {
        RuleBook book = book(rule(
                "a",
                "codes: [1]",
                "actions:",
                "  - {who: helpdesk, text: Call.}",
                "  - {who: deviceAdmin, role: Intune Administrator, text: Look., link: devices, verify: It works.}"));
        List<Action> actions = judge(book, code(1)).findings().get(0).actions();
        assertThat(actions).extracting(Action::who).containsExactly(Actor.HELPDESK, Actor.DEVICE_ADMIN);
        assertThat(actions).extracting(Action::role).containsExactly(null, "Intune Administrator");
        assertThat(actions).extracting(Action::link).containsExactly(null, "devices");
        assertThat(actions.get(1).verify()).isNotNull();
        assertThat(actions.get(0).verify()).isNull();
    }

    private static @Nullable Object evidence(RuleBook book, Facts facts) {
        return judge(book, facts).findings().get(0).evidence().get(0).value();
    }

    private static AppliedPolicy policy(String name, String result) {
        return new AppliedPolicy(
                Fact.untold(FactState.ABSENT),
                Fact.told(name),
                Fact.told(result),
                List.of("Mfa"),
                List.of(),
                Fact.untold(FactState.ABSENT),
                Fact.untold(FactState.ABSENT),
                Fact.untold(FactState.ABSENT),
                Fact.untold(FactState.ABSENT));
    }

    private static String whatHappened(RuleBook book, Facts facts) {
        return judge(book, facts).findings().get(0).whatHappened().key();
    }
}
