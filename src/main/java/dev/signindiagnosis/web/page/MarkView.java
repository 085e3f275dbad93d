package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Attempt.Ending;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.web.Words;

/**
 * How something ended: a colour is never alone, a word and a shape stand beside it.
 *
 * @param kind {@code good}, {@code bad}, {@code ask} or {@code open}: names the colour in the style sheet
 * @param shape one character
 * @param word the outcome in a word
 */
record MarkView(String kind, String shape, String word) {

    /** How an attempt ended. */
    static MarkView of(Ending ending, Words words) {
        String word = words.say("ending." + ending.id());
        return switch (ending) {
            case SIGNED_IN -> new MarkView("good", "●", word);
            case BLOCKED -> new MarkView("bad", "■", word);
            case INTERRUPTED -> new MarkView("ask", "◆", word);
            case UNKNOWN -> new MarkView("open", "○", word);
        };
    }

    /** How the attempt of a diagnosis ended; a stop on the way to success is no fault. */
    static MarkView of(Ending ending, boolean noFault, Words words) {
        return noFault ? new MarkView("good", "●", words.say("ending.noFault")) : of(ending, words);
    }

    /** How one sign-in event ended. */
    static MarkView of(Outcome outcome, Words words) {
        String word = words.say("outcome." + outcome.id());
        return switch (outcome) {
            case SUCCESS -> new MarkView("good", "●", word);
            case FAILURE -> new MarkView("bad", "■", word);
            case INTERRUPTED -> new MarkView("ask", "◆", word);
            case UNKNOWN -> new MarkView("open", "○", word);
        };
    }
}
