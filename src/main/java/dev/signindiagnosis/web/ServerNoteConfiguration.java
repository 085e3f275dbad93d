package dev.signindiagnosis.web;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets commands find the server that holds the embedded store; a store elsewhere takes several writers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "signin.store.type", havingValue = "lucene", matchIfMissing = true)
class ServerNoteConfiguration {

    /** A server that only looks up holds nothing, and there may be another one that writes. */
    @Bean
    @ConditionalOnProperty(name = "signin.store.read-only", havingValue = "false", matchIfMissing = true)
    ServerNote serverNote(
            ServerProperties settings, @Value("${signin.store.lucene.directory:./data/index}") Path index) {
        return new ServerNote(settings, index);
    }
}
