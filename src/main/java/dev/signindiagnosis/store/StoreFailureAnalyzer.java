package dev.signindiagnosis.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start, in words rather than a stack trace, why the store cannot be opened and what to do. */
final class StoreFailureAnalyzer extends AbstractFailureAnalyzer<RepositoryUnavailableException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, RepositoryUnavailableException cause) {
        return new FailureAnalysis(
                "The store of sign-ins cannot be opened. " + cause.what(),
                cause.action().orElse(null),
                cause);
    }
}
