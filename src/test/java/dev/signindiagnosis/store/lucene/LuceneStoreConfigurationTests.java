package dev.signindiagnosis.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.format.RowReader;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInEventSink;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class LuceneStoreConfigurationTests {

    @TempDir
    private Path directory;

    private ApplicationContextRunner context() {
        return new ApplicationContextRunner()
                .withBean(RowReader.class, () -> MadeUpRow.READER)
                .withUserConfiguration(LuceneStoreConfiguration.class)
                .withPropertyValues("signin.store.lucene.directory=" + directory.resolve("index"));
    }

    @Test
    void isTheStoreUnlessAnotherTypeIsNamed() {
        context()
                .run(started -> assertThat(started)
                        .hasSingleBean(SignInEventRepository.class)
                        .hasSingleBean(SignInEventSink.class));
        context()
                .withPropertyValues("signin.store.type=other")
                .run(started -> assertThat(started).hasNotFailed().doesNotHaveBean(SignInEventRepository.class));
    }

    @Test
    void closesWithTheApplication() {
        context().run(started -> assertThat(started).hasNotFailed());
        context().run(startedAgain -> assertThat(startedAgain).hasNotFailed());
    }

    @Test
    void readOnlyHasNoSinkAndMakesNoDirectory() {
        context()
                .withPropertyValues("signin.store.read-only=true")
                .run(started -> assertThat(started)
                        .hasSingleBean(SignInEventRepository.class)
                        .doesNotHaveBean(SignInEventSink.class));
        assertThat(directory.resolve("index")).doesNotExist();
    }

    @Test
    void directoryInUseFailsTheStartWithWhatToDo() {
        context()
                .run(holding -> context()
                        .run(started -> assertThat(started)
                                .hasFailed()
                                .getFailure()
                                .rootCause()
                                .hasMessageContaining("Lock held by this virtual machine")));
    }
}
