package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.Attempt.Ending;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an attempt that looks like a failure is none, with the proof: the same subject signed in to the same application
 * soon after.
 *
 * @param success the proof; empty where no later success is held
 * @param after how long after the sign-in asked for; zero where there is no proof
 */
record NoFault(Optional<SignInEvent> success, Duration after) {

    /**
     * Codes that Entra writes on the way of sign-ins that go well: prompts, the account picker, silent sign-ins without a
     * session, the question for consent, and single sign-on that was not to be had.
     */
    private static final Set<Integer> NOISE = Set.of(
            16000, 16001, 16003, 29200, 50058, 50097, 50140, 50143, 50199, 50201, 50207, 51005, 51006, 65001, 81010,
            81012, 81014, 90025, 165100);

    /** So soon after any other prompt, the success answered it. */
    private static final Duration ANSWERED = Duration.ofMinutes(10);

    /** So soon after one of the codes of noise, nobody was kept out. */
    private static final Duration SOON = Duration.ofDays(1);

    /** Whether the code of the attempt is one that a later success turns into noise. */
    static boolean isNoise(Attempt attempt) {
        return attempt.ending() != Ending.SIGNED_IN
                && attempt.ending() != Ending.UNKNOWN
                && attempt.deciding().errorCode().filter(NOISE::contains).isPresent();
    }

    /** Empty where the attempt may be a fault; without a proof where it is noise that no success followed. */
    static Optional<NoFault> of(Story story) {
        Attempt attempt = story.attempt();
        if (attempt.ending() == Ending.SIGNED_IN) {
            return answeredInside(story);
        }
        boolean noise = isNoise(attempt);
        if (!noise && attempt.ending() != Ending.INTERRUPTED) {
            return Optional.empty();
        }
        Asked<Optional<SignInEvent>> later = story.laterSuccess();
        Optional<NoFault> proven = later.answer()
                .flatMap(found -> found.flatMap(success -> within(story, success, noise ? SOON : ANSWERED)));
        boolean lookedFor = later.answer().isPresent() && noise;
        return proven.or(
                () -> lookedFor ? Optional.of(new NoFault(Optional.empty(), Duration.ZERO)) : Optional.empty());
    }

    /** The sign-in asked for is a prompt of an attempt that went well. */
    private static Optional<NoFault> answeredInside(Story story) {
        SignInEvent success = story.deciding();
        boolean prompt = story.asked().outcome() == Outcome.INTERRUPTED
                && !story.asked().at().isAfter(success.at());
        return prompt
                ? Optional.of(new NoFault(
                        Optional.of(success), Duration.between(story.asked().at(), success.at())))
                : Optional.empty();
    }

    private static Optional<NoFault> within(Story story, SignInEvent success, Duration most) {
        Duration after = Duration.between(story.deciding().at(), success.at());
        return after.compareTo(most) <= 0 ? Optional.of(new NoFault(Optional.of(success), after)) : Optional.empty();
    }

    boolean proven() {
        return success.isPresent();
    }
}
