package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.StoreBackup;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers copies of the embedded store without opening it, so that an older or damaged one can be looked at too. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "signin.store.type", havingValue = "lucene", matchIfMissing = true)
@EnableConfigurationProperties(LuceneStoreSettings.class)
class LuceneBackupConfiguration {

    @Bean
    StoreBackup storeBackup(LuceneStoreSettings settings) {
        Path index = settings.directory().toAbsolutePath().normalize();
        return new IndexBackup(List.of(index, index.resolveSibling("kept")));
    }
}
