package dev.signindiagnosis.rule;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.CompletableFuture;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the built-in rules judge. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RuleSettings.class)
class RuleConfiguration {

    private static final long WARM_UP_AFTER_SECONDS = 3;

    @Bean
    @ConditionalOnMissingBean
    RuleBook ruleBook() {
        return RuleBook.builtIn();
    }

    /**
     * Shortly after the start, when the first callers were answered, the conditions are compiled beside, so that the
     * first question need not wait. A command has ended by then.
     */
    @Bean
    ApplicationListener<ApplicationReadyEvent> ruleWarmUp(RuleBook book) {
        return ready -> CompletableFuture.delayedExecutor(WARM_UP_AFTER_SECONDS, SECONDS, RuleConfiguration::start)
                .execute(book::warmUp);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "rule-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    @Bean
    RuleBooks ruleBooks(RuleBook builtIn) {
        return RuleBooks.of(builtIn);
    }

    /** Own rules judge from the first question on. */
    @Bean
    OwnRules ownRules(RuleBooks books, RuleSettings settings) {
        OwnRules own = new OwnRules(new RuleDirectory(settings.directory()), books);
        own.look();
        return own;
    }
}
