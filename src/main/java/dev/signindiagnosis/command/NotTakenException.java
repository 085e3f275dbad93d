package dev.signindiagnosis.command;

import dev.signindiagnosis.text.Message;

/** The server that holds the store does not take a file, or is gone before it has told what became of it. */
final class NotTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    NotTakenException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** What to say. */
    Message reason() {
        return reason;
    }
}
