package dev.signindiagnosis.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do where the application refuses to start open to the network. */
final class UnsafeAccessFailureAnalyzer extends AbstractFailureAnalyzer<UnsafeAccessException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeAccessException cause) {
        return new FailureAnalysis(
                "Sign-in logs hold personal data, and nobody would have to sign in to read them: " + cause.getMessage()
                        + ".",
                "Leave server.address at 127.0.0.1, or put an authenticating proxy in front and set"
                        + " signin.security.mode=proxy (environment: SIGNIN_SECURITY_MODE=proxy).",
                cause);
    }
}
