package dev.signindiagnosis.ingest;

import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.StoreSettings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Makes the import service; the sink is asked for when the first import runs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ImportSettings.class, StoreSettings.class})
class ImportConfiguration {

    @Bean
    ImportService importService(
            ObjectProvider<SignInEventSink> sink,
            ImportSettings settings,
            StoreSettings store,
            @Value("${signin.store.lucene.directory:./data/index}") Path index) {
        Path beside = index.toAbsolutePath().normalize().resolveSibling("imports");
        Path directory = Optional.ofNullable(settings.directory()).orElse(beside);
        return new ImportService(sink::getObject, settings, store.retention(), directory, InstantSource.system());
    }

    /** Ends imports before the store closes, whichever was made first. */
    @Bean
    @Lazy(false)
    SmartLifecycle importsEnd(ImportService imports) {
        return new ImportsEnd(imports);
    }
}
