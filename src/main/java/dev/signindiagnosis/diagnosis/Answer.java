package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.text.Message;
import java.util.List;
import java.util.Optional;

/** What a look-up ends with. */
public sealed interface Answer {

    /** What was read from the question. */
    Understood understood();

    /**
     * One attempt fits, and this is what happened in it.
     *
     * @param understood what was read from the question
     * @param match the sign-in that was found and why
     * @param diagnosis what happened and what to do
     */
    record Found(Understood understood, Match match, Diagnosis diagnosis) implements Answer {}

    /**
     * More than one attempt fits.
     *
     * @param understood what was read from the question
     * @param choices the attempts, the likeliest first
     * @param total how many sign-ins fit
     * @param totalExact whether the total is exact or a lower bound
     */
    record Several(Understood understood, List<Choice> choices, long total, boolean totalExact) implements Answer {
        /** Copies the list. */
        public Several {
            choices = List.copyOf(choices);
        }

        /** One sign-in of each attempt, the likeliest first. */
        public List<Match> matches() {
            return choices.stream().map(Choice::match).toList();
        }
    }

    /**
     * No sign-in fits.
     *
     * @param understood what was read from the question
     * @param nothing where was looked, and why there may be nothing
     * @param fromMessage what the message alone tells, where it held a code
     */
    record Nothing(Understood understood, NothingFound nothing, Optional<Diagnosis> fromMessage) implements Answer {}

    /**
     * The store could not be asked.
     *
     * @param understood what was read from the question
     * @param reason why, in words for a person
     */
    record Unavailable(Understood understood, Message reason) implements Answer {}
}
