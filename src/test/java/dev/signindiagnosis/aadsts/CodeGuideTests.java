package dev.signindiagnosis.aadsts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeGuideTests {

    private final CodeGuide guide = CodeGuide.builtIn();

    @Test
    void codeWithARemedyNamesWhoMustAct() {
        CodeAdvice advice = guide.advice(50126).orElseThrow();

        assertThat(advice.fixed()).isTrue();
        assertThat(advice.actor()).isEqualTo("user");
        assertThat(advice.related()).contains(50053);
        assertThat(advice.sources()).contains(CodeAdvice.Source.REFERENCE);
        assertThat(guide.text("en", advice.fixKey().orElseThrow())).isPresent();
    }

    @Test
    void codeWithoutARemedyNamesNobody() {
        CodeAdvice advice = guide.advice(50064).orElseThrow();

        assertThat(advice.fixKey()).isEmpty();
        assertThat(advice.actor()).isNull();
        assertThat(guide.text("nb", advice.meansKey())).isPresent();
    }

    @Test
    void textIsSaidInTheLanguageAskedFor() {
        assertThat(guide.text("nb", "code.50126.means"))
                .isNotEmpty()
                .isNotEqualTo(guide.text("en", "code.50126.means"));
        assertThat(guide.text("fr", "code.50126.means")).isEmpty();
    }

    @Test
    void briefMeaningIsTheFirstSentence() {
        String meaning = guide.text("en", "code.50126.means").orElseThrow();
        String brief = guide.text("en", "code.50126.brief").orElseThrow();

        assertThat(meaning).startsWith(brief + ". ");
        assertThat(brief).doesNotEndWith(".");
    }

    @Test
    void fullPageTellsItsCauses() {
        CodeCause cause = guide.causes(50126).get(1);

        assertThat(guide.text("en", cause.causeKey())).isPresent();
        assertThat(guide.text("nb", cause.tellKey())).isPresent();
        assertThat(cause.steps().get(0).who()).isEqualTo("helpdesk");
        assertThat(guide.text("nb", cause.stepKey(0))).isPresent();
        assertThat(guide.causes(50052)).isEmpty();
    }

    @Test
    void suberrorIsToldByItsName() {
        SuberrorAdvice suberror = guide.suberror("bad_token").orElseThrow();

        assertThat(guide.text("nb", suberror.fixKey())).isPresent();
        assertThat(guide.suberror("no_such_suberror")).isEmpty();
    }

    @Test
    void codeThatTheBookLacksHasNoAdvice() {
        assertThat(guide.advice(99999998)).isEmpty();
        assertThat(guide.causes(99999998)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code.50126.actor.x",
                "code.50126.nothing",
                "code.99999998.means",
                "code.999999999999.means",
                "code.50126",
                "code.50126.causes.99.cause",
                "suberror.none.means",
                "rule.wrong-password.title",
                ""
            })
    void anotherKeyHasNoText(String key) {
        assertThat(guide.text("en", key)).isEmpty();
    }
}
