package dev.signindiagnosis.store.lucene;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded store.
 *
 * @param directory where the index is; made where it is not there. One process at a time may write it
 */
@ConfigurationProperties("signin.store.lucene")
record LuceneStoreSettings(@DefaultValue("./data/index") Path directory) {}
