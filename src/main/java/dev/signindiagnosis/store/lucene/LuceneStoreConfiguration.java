package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.format.RowReader;
import dev.signindiagnosis.store.KeptAnswers;
import dev.signindiagnosis.store.KeptAnswersSink;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.StoreSettings;
import java.io.IOException;
import org.apache.lucene.util.IOUtils;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Offers the embedded store where {@code signin.store.type} is {@code lucene} or not set. The index is open from here to
 * the end of the application; with {@code signin.store.read-only} there is no sink.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "signin.store.type", havingValue = "lucene", matchIfMissing = true)
@EnableConfigurationProperties({StoreSettings.class, LuceneStoreSettings.class})
class LuceneStoreConfiguration implements DisposableBean {

    private final LuceneStore store;
    private final KeptDirectory kept;
    private final LuceneKeptAnswers keptAnswers;
    private final LuceneKeptAnswersSink keptAnswersSink;

    LuceneStoreConfiguration(StoreSettings settings, LuceneStoreSettings lucene, RowReader reader) {
        store = settings.readOnly()
                ? LuceneStore.openReadOnly(lucene.directory(), reader)
                : LuceneStore.open(lucene.directory(), reader);
        if (!settings.readOnly()) {
            store.watch();
        }
        kept = new KeptDirectory(lucene.directory().toAbsolutePath().normalize().resolveSibling("kept"));
        keptAnswers = new LuceneKeptAnswers(kept);
        keptAnswersSink = new LuceneKeptAnswersSink(kept);
    }

    @Bean
    SignInEventRepository signInEventRepository() {
        return store.repository();
    }

    @Bean(destroyMethod = "")
    @ConditionalOnProperty(name = "signin.store.read-only", havingValue = "false", matchIfMissing = true)
    SignInEventSink signInEventSink() {
        return store.sink().orElseThrow();
    }

    @Bean(destroyMethod = "")
    KeptAnswers keptAnswers() {
        return keptAnswers;
    }

    @Bean(destroyMethod = "")
    @ConditionalOnProperty(name = "signin.store.read-only", havingValue = "false", matchIfMissing = true)
    KeptAnswersSink keptAnswersSink() {
        return keptAnswersSink;
    }

    @Override
    public void destroy() throws IOException {
        IOUtils.close(keptAnswersSink, keptAnswers, kept, store);
    }
}
