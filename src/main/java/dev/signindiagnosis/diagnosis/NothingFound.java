package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a look-up found nothing.
 *
 * @param from the earliest moment looked at; null where the look-up had no window
 * @param to the latest
 * @param reasons what may explain it, the likeliest first
 * @param allTested whether every reason could be tested in time; one that could not is left out
 * @param coverage what the store holds
 */
public record NothingFound(
        @Nullable Instant from, @Nullable Instant to, List<Reason> reasons, boolean allTested, Coverage coverage) {

    /** Copies the list. */
    public NothingFound {
        reasons = List.copyOf(reasons);
    }

    /** How well a reason stands, best first. Reasons are ordered by it before anything else. */
    public enum Standing {
        /** The store holds what may have been meant. */
        CANDIDATE("candidate"),
        /** The store, the clock or the message shows it. */
        SHOWN("shown"),
        /** Nothing speaks against it. */
        POSSIBLE("possible");

        private final String id;

        Standing(String id) {
            this.id = id;
        }

        /** The name in JSON and in word lists. */
        public String id() {
            return id;
        }
    }

    /**
     * One possible explanation.
     *
     * @param id its name in JSON: {@code storeEmpty}, {@code outsideCoverage}, {@code tooFresh} …
     * @param text the explanation in words
     * @param standing how well it stands
     * @param hints what to do about it, or what else is known, in words
     * @param retryAt when to ask again; null where that would not help
     * @param kind what exactly is otherwise: what an ID is, which part of the question does not fit, how a name is
     *     spelled; null where the reason has no kinds
     * @param candidates sign-ins that may have been meant, the likeliest first
     */
    public record Reason(
            String id,
            Message text,
            Standing standing,
            List<Message> hints,
            @Nullable Instant retryAt,
            @Nullable String kind,
            List<Match> candidates) {

        /** Copies the lists. */
        public Reason {
            hints = List.copyOf(hints);
            candidates = List.copyOf(candidates);
        }

        /** An explanation that nothing speaks against. */
        public static Reason possible(String id, Message text) {
            return new Reason(id, text, Standing.POSSIBLE, List.of(), null, null, List.of());
        }

        /** An explanation that the store, the clock or the message shows. */
        public static Reason shown(String id, Message text) {
            return new Reason(id, text, Standing.SHOWN, List.of(), null, null, List.of());
        }

        /** The same with when to ask again. */
        public Reason retryAt(Instant moment) {
            return new Reason(id, text, standing, hints, moment, kind, candidates);
        }

        /** The same with its kind. */
        public Reason ofKind(String value) {
            return new Reason(id, text, standing, hints, retryAt, value, candidates);
        }

        /** The same with one more hint. */
        public Reason hint(Message hint) {
            List<Message> all = new ArrayList<>(hints);
            all.add(hint);
            return new Reason(id, text, standing, all, retryAt, kind, candidates);
        }

        /** The same with what may have been meant; without any it stands as before. */
        public Reason candidates(List<Match> found) {
            Standing stands = found.isEmpty() ? standing : Standing.CANDIDATE;
            return new Reason(id, text, stands, hints, retryAt, kind, found);
        }
    }
}
