package dev.signindiagnosis.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class StoreFailureAnalyzerTests {

    private static FailureAnalysis analysis(RepositoryUnavailableException cause) {
        Throwable root = new IllegalStateException("a part cannot be made", cause);
        return new StoreFailureAnalyzer().analyze(root);
    }

    @Test
    void whatIsWrongAndWhatToDoAreToldApart() {
        RepositoryUnavailableException damaged = new RepositoryUnavailableException(
                "The index in /var/data is damaged. Nothing was changed.",
                "Put a backup in its place.",
                new IOException());
        FailureAnalysis analysis = analysis(damaged);
        assertThat(analysis.getDescription())
                .isEqualTo("The store of sign-ins cannot be opened. The index in /var/data is damaged. Nothing was"
                        + " changed.");
        assertThat(analysis.getAction()).isEqualTo("Put a backup in its place.");
        assertThat(analysis.getCause()).isSameAs(damaged);
    }

    @Test
    void whereNobodyKnowsWhatToDoThereIsNoAction() {
        FailureAnalysis analysis = analysis(new RepositoryUnavailableException("It is gone.", new IOException()));
        assertThat(analysis.getDescription()).endsWith("It is gone.");
        assertThat(analysis.getAction()).isNull();
    }

    @Test
    void otherFailuresAreLeftToOthers() {
        assertThat(new StoreFailureAnalyzer().analyze(new IllegalStateException("something else")))
                .isNull();
    }
}
