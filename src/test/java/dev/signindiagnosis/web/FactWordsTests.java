package dev.signindiagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.FactState;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactWordsTests {

    private static final WordLists LISTS = new WordLists(language -> Map.of());

    private final FactWords english = new FactWords(LISTS.in(Language.ENGLISH, ZoneOffset.UTC));
    private final FactWords norwegian = new FactWords(LISTS.in(Language.BOKMAL, ZoneOffset.UTC));

    @Test
    void wordsOfEntraAreExplainedInAnySpelling() {
        assertThat(english.value("policy.grantControls", List.of("Mfa", "RequireCompliantDevice")))
                .isEqualTo("Require multifactor authentication, Require a compliant device");
        assertThat(norwegian.value("risk.levelDuringSignIn", "high")).isEqualTo("Høy");
    }

    @Test
    void unknownWordStaysAsLogged() {
        assertThat(english.value("policy.grantControls", List.of("Contoso check")))
                .isEqualTo("Contoso check");
        assertThat(english.label("moon.phase")).isEqualTo("moon.phase");
    }

    @Test
    void blankIsSaidInWordsAndNeverAsNo() {
        assertThat(english.valueOrState("device.compliant", FactState.ABSENT, null))
                .isEqualTo("Not told in this log");
        assertThat(english.valueOrState("device.compliant", FactState.TOLD, false))
                .isEqualTo("No");
    }

    @Test
    void countryIsNamedInTheReadersLanguage() {
        assertThat(english.value("place.country", "NO")).isEqualTo("Norway (NO)");
        assertThat(norwegian.value("place.country", "DE")).isEqualTo("Tyskland (DE)");
        assertThat(english.value("place.country", "1?")).isEqualTo("1?");
    }
}
