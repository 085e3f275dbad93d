package dev.signindiagnosis.web.json;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.web.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that fits a question.
 *
 * @param key what addresses it
 * @param requestId its request ID; null where the log gave no GUID
 * @param correlationId its correlation ID; null where the log gave none
 * @param at when it happened
 * @param user who signed in
 * @param application the application's name, else its ID
 * @param errorCode null where the log does not tell
 * @param status success, interrupted, failure or unknown
 * @param logTenant the tenant whose log it comes from
 * @param quality what it has in common with the question
 * @param why the same in words
 */
record MatchJson(
        String key,
        @Nullable String requestId,
        @Nullable String correlationId,
        Instant at,
        @Nullable String user,
        @Nullable String application,
        @Nullable Integer errorCode,
        String status,
        @Nullable String logTenant,
        String quality,
        String why) {

    static MatchJson of(Match match, Words words) {
        SignInEvent signIn = match.signIn();
        return new MatchJson(
                signIn.key().value(),
                Told.requestId(signIn),
                Told.correlationId(signIn),
                signIn.at(),
                Told.who(signIn),
                Told.application(signIn),
                Told.errorCode(signIn),
                signIn.outcome().id(),
                Told.logTenant(signIn),
                match.quality().id(),
                words.say("quality." + match.quality().id()));
    }
}
