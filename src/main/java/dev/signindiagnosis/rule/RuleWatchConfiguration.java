package dev.signindiagnosis.rule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps a running server's rules as the organisation's files are. */
@Configuration(proxyBeanMethods = false)
class RuleWatchConfiguration {

    @Bean
    RuleWatch ruleWatch(OwnRules rules) {
        return new RuleWatch(rules);
    }
}
