package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.text.Message;
import java.util.Map;

/**
 * Something calculated from the log or the message.
 *
 * @param kind what
 * @param text the result in a sentence; its facts are the figures: {@link java.time.Duration}, {@link java.time.Instant},
 *     numbers and texts by name
 */
public record Sum(Kind kind, Message text) {

    /** What is calculated. */
    public enum Kind {
        /** How old a token was beside the age allowed. */
        TOKEN_AGE("tokenAge"),
        /** How many failures came before a lockout. */
        FAILURES_BEFORE_LOCKOUT("failuresBeforeLockout"),
        /** When a secret or certificate was first and last used with success, and who else uses it. */
        CREDENTIAL_USE("credentialUse"),
        /** How often the client tried by itself. */
        SILENT_RETRIES("silentRetries"),
        /** How many rows of the log are one attempt. */
        ATTEMPT_ROWS("attemptRows");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name in JSON and in word lists. */
        public String id() {
            return id;
        }
    }

    /** The figures by name. */
    public Map<String, Object> figures() {
        return text.facts();
    }
}
