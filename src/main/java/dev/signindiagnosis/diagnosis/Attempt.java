package dev.signindiagnosis.diagnosis;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One try to sign in: sign-ins of one correlation ID and log tenant that belong together, oldest first.
 *
 * @param signIns at least one, oldest first
 * @param deciding the one that decided how the attempt ended
 * @param ending how it ended
 */
public record Attempt(List<SignInEvent> signIns, SignInEvent deciding, Ending ending) {

    /** Copies the list. */
    public Attempt {
        signIns = List.copyOf(signIns);
    }

    /** How an attempt ended. */
    public enum Ending {
        /** Entra let the user in. */
        SIGNED_IN("signedIn"),
        /** Entra refused. */
        BLOCKED("blocked"),
        /** Entra asked for something and the log tells of nothing after it. */
        INTERRUPTED("interrupted"),
        /** The log does not tell. */
        UNKNOWN("unknown");

        private final String id;

        Ending(String id) {
            this.id = id;
        }

        /** The name in JSON and in word lists. */
        public String id() {
            return id;
        }
    }

    /** What a sign-in is in its attempt. */
    public enum Part {
        /** It decided how the attempt ended. */
        DECIDING("deciding"),
        /** It led to the deciding one. */
        STEP("step"),
        /** It came after the deciding one. */
        LATER("later"),
        /** It stands before the deciding one and went its own way: another application, and no prompt. */
        OTHER("other");

        private final String id;

        Part(String id) {
            this.id = id;
        }

        /** The name in JSON and in word lists. */
        public String id() {
            return id;
        }
    }

    /** What the sign-in is in this attempt. */
    public Part partOf(SignInEvent signIn) {
        if (signIn.key().equals(deciding.key())) {
            return Part.DECIDING;
        }
        if (signIns.indexOf(signIn) > signIns.indexOf(deciding)) {
            return Part.LATER;
        }
        boolean prompt = signIn.outcome() == Outcome.INTERRUPTED;
        return prompt || sameSequence(signIn) || !otherApplication(signIn) ? Part.STEP : Part.OTHER;
    }

    private boolean sameSequence(SignInEvent signIn) {
        Fact<String> first = signIn.fact(SignInFields.ORIGINAL_REQUEST_ID);
        return first.isTold() && first.equals(deciding.fact(SignInFields.ORIGINAL_REQUEST_ID));
    }

    private boolean otherApplication(SignInEvent signIn) {
        Optional<String> mine = Subjects.application(signIn);
        Optional<String> decidings = Subjects.application(deciding);
        return mine.isPresent() && decidings.isPresent() && !mine.equals(decidings);
    }

    /** When the first sign-in of the attempt happened. */
    public Instant beganAt() {
        return signIns.get(0).at();
    }

    /** What stands before the deciding sign-in, oldest first. */
    List<SignInEvent> before() {
        return signIns.subList(0, signIns.indexOf(deciding));
    }

    /** Whether the sign-in is one of this attempt. */
    public boolean holds(SignInEvent signIn) {
        return signIns.stream()
                .anyMatch(one -> one.key().equals(signIn.key()) && one.tenant().equals(signIn.tenant()));
    }

    /** When the last sign-in of the attempt happened. */
    public Instant endedAt() {
        return signIns.get(signIns.size() - 1).at();
    }

    /** How far the nearest sign-in of the attempt is from a moment. */
    Duration distanceTo(Instant moment) {
        return signIns.stream()
                .map(one -> Duration.between(one.at(), moment).abs())
                .min(comparing(Duration::toNanos))
                .orElseThrow();
    }
}
