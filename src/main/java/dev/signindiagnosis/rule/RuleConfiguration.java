package dev.signindiagnosis.rule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the built-in rules judge. */
@Configuration(proxyBeanMethods = false)
class RuleConfiguration {

    @Bean
    RuleBook ruleBook() {
        return RuleBook.builtIn();
    }

    @Bean
    RuleJudge ruleJudge(RuleBook book) {
        return new RuleJudge(book);
    }
}
