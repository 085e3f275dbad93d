package dev.signindiagnosis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.ingest.ImportSettings;
import dev.signindiagnosis.store.InMemoryStore;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.util.unit.DataSize;

class SampleWiringTests {

    private static final String ENABLED = "signin.sample.enabled=true";

    @TempDir
    private Path directory;

    @Test
    void serverLoadsTheSampleWhereAsked() {
        new WebApplicationContextRunner()
                .withBean(ImportService.class, this::imports)
                .withUserConfiguration(SampleLoadingConfiguration.class)
                .withPropertyValues(ENABLED)
                .run(context -> assertThat(context).hasSingleBean(SampleLoader.class));
    }

    @Test
    void serverLoadsNothingByItself() {
        new WebApplicationContextRunner()
                .withUserConfiguration(SampleLoadingConfiguration.class)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(SampleLoader.class));
    }

    @Test
    void commandsLoadNothing() {
        new ApplicationContextRunner()
                .withUserConfiguration(SampleLoadingConfiguration.class)
                .withPropertyValues(ENABLED)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(SampleLoader.class));
    }

    private ImportService imports() {
        ImportSettings settings = new ImportSettings(DataSize.ofMegabytes(8), DataSize.ofMegabytes(8), null);
        return new ImportService(InMemoryStore::new, settings, directory, Clock.systemUTC());
    }
}
