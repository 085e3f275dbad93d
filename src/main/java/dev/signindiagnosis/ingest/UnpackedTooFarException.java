package dev.signindiagnosis.ingest;

import dev.signindiagnosis.text.Message;
import java.io.IOException;

/** A packed file unfolds beyond the limits; reading it ends here. */
final class UnpackedTooFarException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    UnpackedTooFarException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}
