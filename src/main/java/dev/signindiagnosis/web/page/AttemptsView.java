package dev.signindiagnosis.web.page;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * The attempts of a correlation ID.
 *
 * @param count how many there are, and how many sign-ins they have, in a sentence
 * @param all every attempt, the one begun first first
 * @param others those that were not asked for
 */
record AttemptsView(String count, List<AttemptView> all, List<AttemptView> others) {

    /**
     * The attempts in order.
     *
     * @param asked the attempt asked for
     * @param own how it is shown
     * @param others the others
     */
    static AttemptsView of(Attempt asked, AttemptView own, List<Attempt> others, Words words) {
        return of(
                Stream.concat(Stream.of(asked), others.stream())
                        .sorted(comparing(Attempt::beganAt))
                        .map(one -> one.equals(asked) ? own : AttemptView.other(one, words))
                        .toList(),
                own,
                words);
    }

    /**
     * Attempts that are in order.
     *
     * @param own the one asked for
     */
    static AttemptsView of(List<AttemptView> all, AttemptView own, Words words) {
        int signIns = all.stream().mapToInt(one -> one.rows().size()).sum();
        return new AttemptsView(
                words.say(Message.of("attempts.count", "attempts", all.size(), "signIns", signIns)),
                all,
                all.stream().filter(one -> !one.equals(own)).toList());
    }
}
