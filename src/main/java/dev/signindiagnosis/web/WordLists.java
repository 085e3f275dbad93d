package dev.signindiagnosis.web;

import dev.signindiagnosis.aadsts.CodeGuide;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every sentence in every language: the files {@code messages/*.properties} (English) and {@code messages/*_nb.properties}
 * (Norwegian Bokmål), in UTF-8, the texts of rules and those of the code book.
 */
public final class WordLists {

    private static final String NORWEGIAN_FILE = "_nb.properties";

    private final Map<Language, Map<String, String>> own = new EnumMap<>(Language.class);
    private final Function<Language, Map<String, String>> ruleTexts;
    private final CodeGuide codes = CodeGuide.builtIn();

    /**
     * Reads the word lists.
     *
     * @param ruleTexts the texts of the rules as they are now, by key
     */
    public WordLists(Function<Language, Map<String, String>> ruleTexts) {
        this.ruleTexts = ruleTexts;
        for (Language language : Language.values()) {
            own.put(language, read(language));
        }
    }

    /** A speaker of the language. */
    public Words in(Language language, ZoneId zone) {
        return new Words(
                language,
                zone,
                own.getOrDefault(language, Map.of()),
                new RuleWords(ruleTexts.apply(language), ruleTexts.apply(Language.ENGLISH)),
                codes);
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> words = new HashMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                if (String.valueOf(file.getFilename()).endsWith(NORWEGIAN_FILE) == (language == Language.BOKMAL)) {
                    read(file).forEach((key, text) -> words.put(key.toString(), text.toString()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the word lists cannot be read", unreadable);
        }
        return Map.copyOf(words);
    }

    private static Properties read(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
