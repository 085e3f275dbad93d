package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.diagnosis.Attempt.Part;
import dev.signindiagnosis.diagnosis.Diagnosis.Correlated;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One attempt.
 *
 * @param mark how it ended
 * @param at when it ended
 * @param caption how many sign-ins it has and which decided
 * @param address of its deciding sign-in
 * @param application where to
 * @param code the code that decided
 * @param picture its stages; null where there is one alone
 * @param rows its sign-ins, oldest first, {@link #MOST} at most, the deciding one among them
 * @param more how many sign-ins are not listed, in a sentence; null where all are
 */
record AttemptView(
        MarkView mark,
        TimeView at,
        String caption,
        String address,
        String application,
        String code,
        @Nullable AttemptPicture picture,
        List<RowView> rows,
        @Nullable String more) {

    /** The most sign-ins that are listed. */
    static final int MOST = 200;

    /** How many of them stand before the deciding one, where there are more than can be listed. */
    private static final int BEFORE_DECIDING = 150;

    /**
     * One sign-in of an attempt.
     *
     * @param address its page
     * @param at when
     * @param application where to
     * @param type who signed in and how
     * @param code the error code, or why there is none
     * @param mark how it ended
     * @param part what it is in the attempt
     * @param deciding whether it decided
     * @param asked whether it is the one asked for
     */
    record RowView(
            String address,
            TimeView at,
            String application,
            String type,
            String code,
            MarkView mark,
            String part,
            boolean deciding,
            boolean asked) {}

    /** Another attempt beside the one asked for. */
    static AttemptView other(Attempt attempt, Words words) {
        return of(attempt, null, null, words);
    }

    /** The attempt asked for. */
    static AttemptView of(Attempt attempt, @Nullable SignInKey asked, @Nullable Correlated correlated, Words words) {
        SignInEvent deciding = attempt.deciding();
        int size = attempt.signIns().size();
        return new AttemptView(
                MarkView.of(attempt.ending(), words),
                TimeView.of(deciding.at(), words),
                words.say(Message.of("attempt.several", "n", size)),
                address(deciding),
                application(deciding, words),
                code(deciding, words),
                AttemptPicture.of(attempt, words).orElse(null),
                listed(attempt).stream()
                        .map(one -> row(one, attempt, asked, words))
                        .toList(),
                more(size, correlated, words));
    }

    private static List<SignInEvent> listed(Attempt attempt) {
        List<SignInEvent> all = attempt.signIns();
        int from = Math.max(0, Math.min(all.size() - MOST, all.indexOf(attempt.deciding()) - BEFORE_DECIDING));
        return all.subList(from, Math.min(all.size(), from + MOST));
    }

    private static @Nullable String more(int size, @Nullable Correlated correlated, Words words) {
        if (correlated != null && correlated.more()) {
            return words.say(
                    new Message("attempt.moreHeld", Map.of("held", correlated.held(), "read", correlated.read())));
        }
        return size <= MOST ? null : words.say(Message.of("attempt.more", "n", size - MOST));
    }

    private static RowView row(SignInEvent signIn, Attempt attempt, @Nullable SignInKey asked, Words words) {
        Part part = attempt.partOf(signIn);
        return new RowView(
                address(signIn),
                TimeView.of(signIn.at(), words),
                application(signIn, words),
                words.say("type." + signIn.type().id()),
                code(signIn, words),
                MarkView.of(signIn.outcome(), words),
                words.say("part." + part.id()),
                part == Part.DECIDING,
                signIn.key().equals(asked));
    }

    private static String address(SignInEvent signIn) {
        return "/sign-ins/" + signIn.key();
    }

    /** Where to: the application's name, else its ID, else in words why there is neither. */
    static String application(SignInEvent signIn, Words words) {
        return signIn.fact(SignInFields.APPLICATION_NAME)
                .value()
                .or(() -> signIn.fact(SignInFields.APPLICATION_ID).value())
                .orElseGet(() -> new FactWords(words)
                        .state(signIn.fact(SignInFields.APPLICATION_NAME).state()));
    }

    /** The code of a sign-in as error pages print it, or in words why there is none. */
    static String code(SignInEvent signIn, Words words) {
        return signIn.errorCode()
                .map(code -> code == 0 ? "0" : "AADSTS" + code)
                .orElseGet(() -> new FactWords(words)
                        .state(signIn.fact(SignInFields.ERROR_CODE).state()));
    }
}
