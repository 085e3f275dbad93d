package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.aadsts.CodeAdvice;
import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.aadsts.SuberrorAdvice;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.rule.Finding;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened and what to do.
 *
 * @param basis whether a sign-in was judged, or a message alone
 * @param signIn the sign-in asked for, by correlation ID the deciding one; null with basis message
 * @param attempt the attempt that the sign-in belongs to; null with basis message
 * @param otherAttempts other attempts of the same correlation ID, at most the 200 nearest in time, oldest first
 * @param facts what was judged: the deciding sign-in's facts, or what the message tells
 * @param verdict one sentence that a person can read aloud
 * @param actor who must act
 * @param findingsFrom what the findings come from
 * @param findings the causes, best first; empty where no rule fits
 * @param errorCode the number that decided; null where none was told
 * @param codeBookEntry what the code book knows of it; null where it does not know it
 * @param skippedRules rules that failed while judging
 * @param rulesVersion names the rule set that judged
 * @param judgedAt when
 * @param correlated how many sign-ins share the correlation ID, and how many were read; null with basis message
 * @param context what the store tells beside the attempt; null with basis message unless the message tells something
 * @param advice what the code book says of the code; null where it says nothing
 * @param suberror what the code book says of the suberror of a pasted message; null where there is none
 */
public record Diagnosis(
        Basis basis,
        @Nullable SignInEvent signIn,
        @Nullable Attempt attempt,
        List<Attempt> otherAttempts,
        Facts facts,
        Message verdict,
        Actor actor,
        FindingsFrom findingsFrom,
        List<Finding> findings,
        @Nullable Integer errorCode,
        @Nullable ErrorCode codeBookEntry,
        List<String> skippedRules,
        String rulesVersion,
        Instant judgedAt,
        @Nullable Correlated correlated,
        @Nullable Context context,
        @Nullable CodeAdvice advice,
        @Nullable SuberrorAdvice suberror) {

    /** Copies the lists. */
    public Diagnosis {
        otherAttempts = List.copyOf(otherAttempts);
        findings = List.copyOf(findings);
        skippedRules = List.copyOf(skippedRules);
    }

    /** What a diagnosis stands on. */
    public enum Basis {
        /** A sign-in that the store holds. */
        EVENT("event"),
        /** A pasted message; no sign-in was found. */
        MESSAGE("message");

        private final String id;

        Basis(String id) {
            this.id = id;
        }

        /** The name in JSON and in word lists. */
        public String id() {
            return id;
        }
    }

    /** Where the findings come from. */
    public enum FindingsFrom {
        /** At least one rule fits. */
        RULE("rule"),
        /** No rule fits; the code book knows the code. */
        CODE_BOOK("codeBook"),
        /** Neither a rule nor the code book knows, or no code was told. */
        UNKNOWN_CODE("unknownCode");

        private final String id;

        FindingsFrom(String id) {
            this.id = id;
        }

        /** The name in JSON and in word lists. */
        public String id() {
            return id;
        }
    }

    /**
     * How much of a correlation ID was put into attempts. Some clients use one ID for everything.
     *
     * @param held how many sign-ins the store holds under it
     * @param read how many of them, nearest to the sign-in asked for, were read
     */
    public record Correlated(long held, int read) {

        /** Whether there are sign-ins that no attempt of the answer lists. */
        public boolean more() {
            return held > read;
        }
    }

    /** The deciding sign-in; empty with basis message. */
    public Optional<SignInEvent> deciding() {
        return Optional.ofNullable(attempt).map(Attempt::deciding);
    }
}
