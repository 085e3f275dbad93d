package dev.signindiagnosis.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** How the settings of a store are read, and which are refused. */
class StoreSettingsTests {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(StoreSettings.class)
    static class Settings {}

    @Test
    void signInsStayForeverAndKeptAnswersAYear() {
        context.run(started -> assertThat(started.getBean(StoreSettings.class))
                .isEqualTo(new StoreSettings("lucene", false, null, Duration.ofDays(365))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P90D", "90d", "PT2160H"})
    void retentionIsADuration(String text) {
        context.withPropertyValues("signin.store.retention=" + text)
                .run(started -> assertThat(started.getBean(StoreSettings.class).retention())
                        .isEqualTo(Duration.ofDays(90)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "retention=0",
                "retention=-P90D",
                "retention=90",
                "retention=PT59M",
                "retention=P40000D",
                "kept-retention=0",
                "kept-retention=-1d"
            })
    void nonsenseIsRefusedInWords(String setting) {
        context.withPropertyValues("signin.store." + setting)
                .run(started -> assertThat(started)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("from one hour to 100 years"));
    }

    @Test
    void whatIsNoDurationIsRefused() {
        context.withPropertyValues("signin.store.retention=a while")
                .run(started -> assertThat(started).hasFailed());
    }
}
