package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.RequestId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks. Fields that were filled in beat what the text says.
 *
 * @param text anything pasted; null where only fields were filled in
 * @param requestId request or trace ID
 * @param correlationId correlation ID
 * @param user user name, display name, object ID, or the start of a name
 * @param application application name or ID, or the start of a name
 * @param at when it happened
 * @param window how far from {@code at} a sign-in may be, on each side
 * @param errorCode the error code
 * @param tenant the log tenant
 * @param limit how many matches at most, 1 to 200
 * @param zone the zone of the person who asks, for times in a text that tell none
 */
public record Question(
        @Nullable String text,
        @Nullable RequestId requestId,
        @Nullable CorrelationId correlationId,
        @Nullable String user,
        @Nullable String application,
        @Nullable Instant at,
        Duration window,
        @Nullable Integer errorCode,
        @Nullable LogTenant tenant,
        int limit,
        ZoneId zone) {

    /** The window where none is asked for: a day each side. */
    public static final Duration DAY = Duration.ofHours(24);

    /** How many matches are listed where no limit is asked for. */
    public static final int USUAL_LIMIT = 25;

    /** The most matches that can be asked for. */
    public static final int MOST = 200;

    /** A question that holds a pasted text only. */
    public static Question ofText(String text, ZoneId zone) {
        return new Question(text, null, null, null, null, null, DAY, null, null, USUAL_LIMIT, zone);
    }
}
