package dev.signindiagnosis.web.json;

import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.diagnosis.Diagnosis.Correlated;
import dev.signindiagnosis.signin.SignInEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One try to sign in.
 *
 * @param outcome signedIn, blocked, interrupted or unknown
 * @param decidingKey the sign-in that decided it
 * @param rows its sign-ins, oldest first; at most {@link #MOST_ROWS}
 * @param rowsTotal how many there are; where its correlation ID has more than are read, how many that has
 */
record AttemptJson(String outcome, String decidingKey, List<AttemptRowJson> rows, long rowsTotal) {

    /** The most sign-ins listed. */
    static final int MOST_ROWS = 200;

    /** How many of them stand before the deciding one, where there are more than can be listed. */
    private static final int BEFORE_DECIDING = 150;

    /**
     * One sign-in of an attempt.
     *
     * @param key what addresses it
     * @param at when it happened
     * @param application the application's name, else its ID
     * @param type who signed in and how
     * @param errorCode null where the log does not tell
     * @param status success, interrupted, failure or unknown
     * @param part deciding, step, later or other
     */
    record AttemptRowJson(
            String key,
            Instant at,
            @Nullable String application,
            String type,
            @Nullable Integer errorCode,
            String status,
            String part) {}

    static AttemptJson of(Attempt attempt) {
        return of(attempt, null);
    }

    static AttemptJson of(Attempt attempt, @Nullable Correlated correlated) {
        List<SignInEvent> signIns = attempt.signIns();
        int last = Math.max(0, signIns.size() - MOST_ROWS);
        int from = Math.min(last, Math.max(0, signIns.indexOf(attempt.deciding()) - BEFORE_DECIDING));
        int to = Math.min(signIns.size(), from + MOST_ROWS);
        return new AttemptJson(
                attempt.ending().id(),
                attempt.deciding().key().value(),
                signIns.subList(from, to).stream()
                        .map(signIn -> row(attempt, signIn))
                        .toList(),
                correlated != null && correlated.more() ? correlated.held() : signIns.size());
    }

    private static AttemptRowJson row(Attempt attempt, SignInEvent signIn) {
        return new AttemptRowJson(
                signIn.key().value(),
                signIn.at(),
                Told.application(signIn),
                signIn.type().id(),
                Told.errorCode(signIn),
                signIn.outcome().id(),
                attempt.partOf(signIn).id());
    }
}
