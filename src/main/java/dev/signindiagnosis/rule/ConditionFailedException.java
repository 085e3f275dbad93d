package dev.signindiagnosis.rule;

/** A condition that was accepted could not be evaluated. */
final class ConditionFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConditionFailedException(Throwable cause) {
        super("a condition could not be evaluated", cause);
    }
}
