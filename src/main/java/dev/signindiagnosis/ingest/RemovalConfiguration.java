package dev.signindiagnosis.ingest;

import dev.signindiagnosis.store.KeptAnswers;
import dev.signindiagnosis.store.KeptAnswersSink;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInEventSink;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the service that deletes a person's data; the sinks are asked for when the first removal runs. */
@Configuration(proxyBeanMethods = false)
class RemovalConfiguration {

    @Bean
    RemovalService removalService(
            ImportService imports,
            ObjectProvider<SignInEventSink> sink,
            ObjectProvider<KeptAnswersSink> keptSink,
            SignInEventRepository repository,
            ObjectProvider<KeptAnswers> kept) {
        return new RemovalService(
                imports,
                sink::getObject,
                () -> keptSink.getIfAvailable(NoKeptAnswers::new),
                repository,
                kept.getIfAvailable(NoKeptAnswers::new),
                InstantSource.system());
    }
}
