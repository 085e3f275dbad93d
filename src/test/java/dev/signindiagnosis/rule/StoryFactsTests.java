package dev.signindiagnosis.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryFactsTests {

    private static final RuleFile RULE = new RuleFile("a.yaml", """
            schema: 1
            id: a
            title: A title
            status: stable
            confidence: medium
            actor: user
            codes: [50053]
            when: history.addressUsersFailing.atLeast(5)
            happened: ['{history.addressUsersFailing} users.', Many.]
            evidence: [history.addressUsersFailing]
            examples:
              - name: spray
                matches: true
                signIn: {errorCode: 50053}
                history: {addressUsersFailing: 5}
              - name: one user
                matches: false
                signIn: {errorCode: 50053}
                history: {laterSuccess: {found: true}, lastGood: {found: {state: withheld}}}
            """);

    @Test
    void aRuleReadsWhatIsKnownAroundTheSignIn() {
        Judgement judgement = judge(50053, name -> Fact.told(7L));
        assertThat(RuleFiles.ids(judgement)).containsExactly("a");
        Finding finding = judgement.findings().get(0);
        assertThat(finding.whatHappened().facts()).containsEntry("history.addressUsersFailing", 7L);
        assertThat(finding.evidence()).containsExactly(new Evidence("history.addressUsersFailing", FactState.TOLD, 7L));
    }

    @Test
    void anUntoldFactAroundTheSignInFitsNothing() {
        assertThat(judge(50053, StoryFacts.NONE).findings()).isEmpty();
    }

    @Test
    void nothingIsAskedForACodeThatTheRuleDoesNotName() {
        List<String> asked = new ArrayList<>();
        judge(50126, name -> {
            asked.add(name);
            return Fact.told(7L);
        });
        assertThat(asked).isEmpty();
    }

    @Test
    void aFactIsAskedForOnce() {
        List<String> asked = new ArrayList<>();
        judge(50053, name -> {
            asked.add(name);
            return Fact.told(7L);
        });
        assertThat(asked).containsExactly("history.addressUsersFailing");
    }

    @Test
    void examplesStateFactsAroundTheSignIn() {
        RuleExample example =
                RuleFiles.book(RULE).byId("a").orElseThrow().examples().get(0);
        assertThat(example.asCase().story().get("history.addressUsersFailing")).isEqualTo(Fact.told(5L));
        assertThat(example.asCase().story().get("spread.users").isTold()).isFalse();
    }

    @Test
    void aMisspelledFactAroundTheSignInIsRefusedWithTheRightName() {
        assertThatThrownBy(() -> ConditionCompiler.shared().compile("history.adressUsersFailing.atLeast(5)"))
                .isInstanceOfSatisfying(
                        ConditionRefusedException.class,
                        refused -> assertThat(refused.remedy()).contains("history.addressUsersFailing"));
    }

    private static Judgement judge(long code, StoryFacts story) {
        Facts facts = Facts.carrying(new HashSet<>(SignInFields.all()))
                .put(SignInFields.ERROR_CODE, code)
                .build();
        return new RuleJudge(RuleFiles.book(RULE)).judge(new Case(facts, story));
    }
}
