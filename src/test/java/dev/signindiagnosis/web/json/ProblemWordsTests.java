package dev.signindiagnosis.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.paste.Understood.IdKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemWordsTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private final Properties english = read("problems.properties");
    private final Properties norwegian = read("problems_nb.properties");

    @Test
    void everySentenceHasItsTwin() {
        assertThat(norwegian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(norwegian.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void everyKindOfProblemHasTitleAndDetail() {
        for (ProblemType type : ProblemType.values()) {
            assertThat(english.stringPropertyNames()).contains(type.title(), type.detail());
        }
    }

    @Test
    void everyValueSetAsideHasItsReason() {
        assertThat(english.stringPropertyNames())
                .containsAll(Arrays.stream(IdKind.values())
                        .map(kind -> "ignored." + kind.id())
                        .toList());
    }

    @Test
    void nobodyIsScolded() {
        assertThat(english.values().toString().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("please", "invalid", "oops", "illegal");
    }

    private static List<String> placeholders(String text) {
        return List.copyOf(new TreeSet<>(PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList()));
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ProblemWordsTests.class.getResourceAsStream("/messages/" + name)),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return words;
    }
}
