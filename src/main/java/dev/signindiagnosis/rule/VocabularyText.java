package dev.signindiagnosis.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** Reads what each fact means. */
final class VocabularyText {

    private static final String RESOURCE = "/rules/vocabulary.properties";

    private VocabularyText() {}

    /** Descriptions by name of the fact. */
    static Map<String, String> read() {
        InputStream stream = Objects.requireNonNull(VocabularyText.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> descriptions = new TreeMap<>();
            properties.forEach((name, text) -> descriptions.put((String) name, (String) text));
            return Map.copyOf(descriptions);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
