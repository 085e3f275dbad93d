package dev.signindiagnosis.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key has its sentence in both languages, about the same facts. */
class ImportSentencesTests {

    private static final Pattern KEY = Pattern.compile("\"(import\\.[a-z]+(?:\\.[A-Za-z]+)?)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)[|}]");
    private static final Pattern KIND = Pattern.compile("(?:Magic|sign|failed|reasonForNothing)\\(\\s*\"(\\w+)\"");

    @Test
    void everySentenceHasItsTwin() throws IOException {
        Properties english = sentences("import.properties");
        Properties norwegian = sentences("import_nb.properties");
        assertThat(norwegian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(norwegian.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void everyKeyInTheSourcesHasASentence() throws IOException {
        Set<String> keys = new TreeSet<>(matches(KEY));
        matches(KIND).forEach(kind -> keys.add("import.failed." + kind));
        keys.addAll(Set.of("import.failed.tooOld", "import.refused.tooOld"));
        NotSignIns.KNOWN.forEach(what -> keys.add("import.failed." + what));
        NotSignIns.KNOWN.forEach(what -> keys.add("import.refused." + what));
        for (Slice.Fault fault : Slice.Fault.values()) {
            keys.add("import.refused." + fault.reason());
        }
        assertThat(keys).hasSizeGreaterThan(80);
        assertThat(sentences("import.properties").stringPropertyNames()).containsAll(keys);
    }

    private static Set<String> matches(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/signindiagnosis/ingest"))) {
            Set<String> found = new TreeSet<>();
            for (Path file : files.toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
            return found;
        }
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties sentences(String name) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(
                ImportSentencesTests.class.getResourceAsStream("/messages/" + name), StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }
}
