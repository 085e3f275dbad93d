package dev.signindiagnosis.web;

import dev.signindiagnosis.rule.RuleBooks;
import dev.signindiagnosis.store.KeptAnswers;
import dev.signindiagnosis.store.KeptAnswersSink;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words and links that pages, the JSON API and the command line share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class WebConfiguration {

    @Bean
    WordLists wordLists(RuleBooks rules) {
        return new WordLists(language -> rules.current().texts(language.tag()));
    }

    @Bean
    RequestWords requestWords(WordLists lists, SignInSettings settings) {
        return new RequestWords(lists, settings.zone());
    }

    @Bean
    TextsOfAnswer textsOfAnswer(PortalLinks links, SignInSettings settings) {
        return new TextsOfAnswer(links, settings.cloud());
    }

    @Bean
    Keeping keeping(ObjectProvider<KeptAnswers> answers, ObjectProvider<KeptAnswersSink> sink, Clock clock) {
        return new Keeping(answers.getIfAvailable(), sink.getIfAvailable(), clock);
    }

    @Bean
    PortalLinks portalLinks(SignInSettings settings) {
        return new PortalLinks(settings.cloud());
    }
}
