package dev.signindiagnosis.web.json;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source that was asked.
 *
 * @param id its name
 * @param state answered, pending, busy, denied, failed or skipped
 * @param reason why it did not answer; null where it did
 * @param retryAt when to ask again; null where it answered
 * @param asOf the moment that the answer is true of
 */
record SourceJson(
        String id,
        String state,
        @Nullable String reason,
        @Nullable Instant retryAt,
        @Nullable Instant asOf) {

    /** The store of this application. */
    static final String LOCAL = "local";

    /** The local store has answered. */
    static SourceJson answered(Instant asOf) {
        return new SourceJson(LOCAL, "answered", null, null, Clocks.spelled(asOf));
    }
}
