package dev.signindiagnosis.rule;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the built-in rules judge. */
@Configuration(proxyBeanMethods = false)
class RuleConfiguration {

    @Bean
    @ConditionalOnMissingBean
    RuleBook ruleBook() {
        return RuleBook.builtIn();
    }

    /** Once the application answers, its conditions are compiled beside, so that the first question need not wait. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> ruleWarmUp(RuleBook book) {
        return ready -> {
            Thread thread = new Thread(book::warmUp, "rule-warm-up");
            thread.setDaemon(true);
            thread.start();
        };
    }

    @Bean
    RuleJudge ruleJudge(RuleBook book) {
        return new RuleJudge(book);
    }
}
