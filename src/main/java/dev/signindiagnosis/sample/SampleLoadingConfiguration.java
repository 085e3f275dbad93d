package dev.signindiagnosis.sample;

import dev.signindiagnosis.ingest.ImportService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the sample tenant where the settings ask for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("signin.sample.enabled")
@ConditionalOnWebApplication
@EnableConfigurationProperties(SampleSettings.class)
class SampleLoadingConfiguration {

    @Bean
    SampleLoader sampleLoader(ImportService imports) {
        return new SampleLoader(imports);
    }
}
