package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.text.Message;
import java.util.List;

/**
 * One of several attempts that a question may mean.
 *
 * @param match the sign-in by which the attempt is named: the deciding one where it fits, else the one that fits best
 * @param attempt the attempt
 * @param why why it may be the one meant, in words; at least one
 */
public record Choice(Match match, Attempt attempt, List<Message> why) {

    /** Copies the list. */
    public Choice {
        why = List.copyOf(why);
    }

    /** The attempt with what its sign-in has in common with the question as the only word for it. */
    public static Choice of(Match match, Attempt attempt) {
        return new Choice(
                match, attempt, List.of(Message.of("quality." + match.quality().id())));
    }
}
