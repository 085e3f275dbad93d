package dev.signindiagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.text.Message;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How messages become sentences. */
class WordsTests {

    private static final Map<String, String> ENGLISH = Map.of(
            "rule.both.title", "A title",
            "rule.our-gate.title", "The gate is closed",
            "rule.our-gate.happened.0", "'{policy.name}' closed the gate.",
            "rule.our-gate.action.0.text", "Come back in the morning.");
    private static final Map<String, String> NORWEGIAN = Map.of("rule.both.title", "En tittel");
    private static final WordLists LISTS =
            new WordLists(language -> language == Language.ENGLISH ? ENGLISH : NORWEGIAN);

    private final Words english = LISTS.in(Language.ENGLISH, ZoneOffset.UTC);
    private final Words norwegian = LISTS.in(Language.BOKMAL, ZoneOffset.UTC);

    @Test
    void ruleIsSaidInTheLanguageOfTheReader() {
        assertThat(english.say("rule.both.title")).isEqualTo("A title");
        assertThat(norwegian.say("rule.both.title")).isEqualTo("En tittel");
        assertThat(norwegian.speaks("rule.both.title")).isTrue();
    }

    @Test
    void titleAndStoryOfARuleInEnglishOnlyAreMarkedInNorwegian() {
        String mark = norwegian.say("rules.onlyEnglish");

        assertThat(norwegian.say("rule.our-gate.title")).isEqualTo("The gate is closed " + mark);
        assertThat(norwegian.say(Message.of("rule.our-gate.happened.0", "policy.name", "Night")))
                .isEqualTo("'Night' closed the gate. " + mark);
        assertThat(norwegian.speaks("rule.our-gate.title")).isFalse();
        assertThat(norwegian.has("rule.our-gate.title")).isTrue();
    }

    @Test
    void stepOfARuleInEnglishOnlyIsNotMarkedAgain() {
        assertThat(norwegian.say("rule.our-gate.action.0.text")).isEqualTo("Come back in the morning.");
    }

    @Test
    void englishIsNeverMarked() {
        assertThat(english.say("rule.our-gate.title")).isEqualTo("The gate is closed");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 examples run", "1, 1 example run", "2, 2 examples run"})
    void numberChoosesItsForm(int examples, String said) {
        Message message = new Message("command.checkRules.good", Map.of("rules", 3, "examples", examples));
        assertThat(english.say(message)).contains("3 rules read", said);
    }

    @Test
    void valuesAreSaidAsPeopleReadThem() {
        assertThat(english.value(true)).isEqualTo("Yes");
        assertThat(norwegian.value(false)).isEqualTo("Nei");
        assertThat(english.value(List.of("a", true))).isEqualTo("a, Yes");
        assertThat(english.value(Message.of("rule.both.title"))).isEqualTo("A title");
    }

    @Test
    void unknownKeyAndUntoldFactAreShownAsTheyStand() {
        assertThat(english.say("no.such.key")).isEqualTo("no.such.key");
        assertThat(english.has("no.such.key")).isFalse();
        assertThat(english.say("rule.our-gate.happened.0")).isEqualTo("'{policy.name}' closed the gate.");
    }
}
