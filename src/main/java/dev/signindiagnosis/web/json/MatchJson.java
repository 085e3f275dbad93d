package dev.signindiagnosis.web.json;

import static java.util.stream.Collectors.joining;

import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.diagnosis.Choice;
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
 * @param why the same in words, with what else makes it the likelier one
 * @param attempt the attempt that it stands for; null where sign-ins are listed one by one
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
        String why,
        @Nullable EndingJson attempt) {

    /**
     * How an attempt ended.
     *
     * @param outcome signedIn, blocked, interrupted or unknown
     * @param decidingKey the sign-in that decided it
     * @param rowsTotal how many sign-ins it has
     */
    record EndingJson(String outcome, String decidingKey, int rowsTotal) {}

    static MatchJson of(Choice choice, Words words) {
        Attempt attempt = choice.attempt();
        String why = choice.why().stream().map(words::say).collect(joining("; "));
        EndingJson ending = new EndingJson(
                attempt.ending().id(),
                attempt.deciding().key().value(),
                attempt.signIns().size());
        return of(choice.match(), why, ending);
    }

    static MatchJson of(Match match, Words words) {
        return of(match, words.say("quality." + match.quality().id()), null);
    }

    private static MatchJson of(Match match, String why, @Nullable EndingJson attempt) {
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
                why,
                attempt);
    }
}
