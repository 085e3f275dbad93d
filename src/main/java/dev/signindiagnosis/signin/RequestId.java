package dev.signindiagnosis.signin;

import java.util.Locale;

/**
 * The ID of one request to Entra: {@code id} in Graph, <em>Request Id</em> on the error page, <em>Trace ID</em> in a
 * token error. It names one event, though several rows may carry it.
 *
 * @param value the ID in lower case; usually a GUID, but sanitised logs hold other texts
 */
public record RequestId(String value) {

    /** Spells the ID in lower case without surrounding blanks. */
    public RequestId {
        value = value.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the ID is a GUID; only then do rows that share it merge. */
    public boolean isGuid() {
        return Guid.isGuid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
