package dev.signindiagnosis.ingest;

import dev.signindiagnosis.store.KeptAnswersSink;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.StoreSettings;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets what is too old leave, in a server that writes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "signin.store.read-only", havingValue = "false", matchIfMissing = true)
class RetentionConfiguration {

    @Bean
    RetentionSchedule retentionSchedule(
            ImportService imports,
            ObjectProvider<SignInEventSink> sink,
            ObjectProvider<KeptAnswersSink> kept,
            StoreSettings settings) {
        return new RetentionSchedule(new Retention(
                imports.writing(),
                sink::getObject,
                () -> kept.getIfAvailable(NoKeptAnswers::new),
                settings,
                InstantSource.system()));
    }
}
