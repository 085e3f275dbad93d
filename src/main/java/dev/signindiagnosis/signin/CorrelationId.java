package dev.signindiagnosis.signin;

import java.util.Locale;

/**
 * The ID that a client gives to a group of requests. It can span several attempts, and Microsoft does not promise that
 * it is accurate.
 *
 * @param value the ID in lower case
 */
public record CorrelationId(String value) {

    /** Spells the ID in lower case without surrounding blanks. */
    public CorrelationId {
        value = value.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
