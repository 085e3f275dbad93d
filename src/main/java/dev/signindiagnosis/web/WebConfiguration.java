package dev.signindiagnosis.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words and links that pages, the JSON API and the command line share. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    WordLists wordLists() {
        return new WordLists(language -> Map.of());
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
