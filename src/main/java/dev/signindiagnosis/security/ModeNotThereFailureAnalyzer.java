package dev.signindiagnosis.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which modes there are. */
final class ModeNotThereFailureAnalyzer extends AbstractFailureAnalyzer<ModeNotThereException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ModeNotThereException cause) {
        return new FailureAnalysis(
                "The application cannot check who signs in: " + cause.getMessage() + ".",
                "Set signin.security.mode to 'open' (this machine only) or to 'proxy' (an authenticating proxy stands in"
                        + " front).",
                cause);
    }
}
