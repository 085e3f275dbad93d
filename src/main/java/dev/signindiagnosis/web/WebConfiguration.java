package dev.signindiagnosis.web;

import dev.signindiagnosis.rule.RuleBook;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words and links that pages, the JSON API and the command line share. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    WordLists wordLists(RuleBook rules) {
        Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, texts(rules, language));
        }
        return new WordLists(language -> texts.getOrDefault(language, Map.of()));
    }

    /** The texts of the rules; a rule that lacks the language says them in English. */
    private static Map<String, String> texts(RuleBook rules, Language language) {
        Map<String, String> texts = new HashMap<>(rules.texts(Language.ENGLISH.tag()));
        texts.putAll(rules.texts(language.tag()));
        return Map.copyOf(texts);
    }

    @Bean
    RequestWords requestWords(WordLists lists, SignInSettings settings) {
        return new RequestWords(lists, settings.zone());
    }

    @Bean
    PortalLinks portalLinks(SignInSettings settings) {
        return new PortalLinks(settings.cloud());
    }
}
