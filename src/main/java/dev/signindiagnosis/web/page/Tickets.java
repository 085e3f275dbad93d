package dev.signindiagnosis.web.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Keeps something for a while, by a ticket that tells nothing of it. Where there are too many, the oldest is forgotten; all
 * are when the application stops. Safe for many threads.
 */
final class Tickets<T> {

    private static final int MOST = 200;

    private final Map<String, T> kept = Collections.synchronizedMap(new Bounded<>());

    /** Keeps it, and gives its ticket. */
    String leave(T one) {
        String ticket = UUID.randomUUID().toString();
        kept.put(ticket, one);
        return ticket;
    }

    /** What was kept; empty where it was forgotten. */
    Optional<T> find(String ticket) {
        return Optional.ofNullable(kept.get(ticket));
    }

    /** What was kept, changed so and kept again; empty where it was forgotten. */
    Optional<T> change(String ticket, UnaryOperator<T> change) {
        return Optional.ofNullable(kept.computeIfPresent(ticket, (same, before) -> change.apply(before)));
    }

    /** What was kept, and is no longer; empty where it was forgotten. */
    Optional<T> take(String ticket) {
        return Optional.ofNullable(kept.remove(ticket));
    }

    /** Forgets the oldest first. */
    private static final class Bounded<T> extends LinkedHashMap<String, T> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > MOST;
        }
    }
}
