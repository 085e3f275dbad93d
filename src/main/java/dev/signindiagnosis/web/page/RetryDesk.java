package dev.signindiagnosis.web.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps questions that are asked again by themselves, because the log may not have the sign-in yet. The address of such a
 * page holds a ticket and none of what was asked, so that no name stands in it. Each question is asked a bounded number
 * of times and then forgotten; so is the oldest where there are too many.
 */
@Component
final class RetryDesk {

    /** How often a question is asked again by itself. */
    static final int MOST_TRIES = 10;

    /** How long a page waits before it asks again, in seconds. */
    static final int PAUSE = 60;

    private static final int MOST = 200;

    private final Map<String, Waiting> waiting = Collections.synchronizedMap(new Bounded());

    /**
     * A question that waits.
     *
     * @param form what was asked
     * @param tries how often it was asked again
     */
    record Waiting(LookupForm form, int tries) {}

    /** Keeps a question, and gives the ticket by which it is asked again. */
    String leave(LookupForm form) {
        String ticket = UUID.randomUUID().toString();
        waiting.put(ticket, new Waiting(form, 0));
        return ticket;
    }

    /** The question of that ticket, once more; empty where it was forgotten. */
    Optional<Waiting> ask(String ticket) {
        return Optional.ofNullable(
                waiting.computeIfPresent(ticket, (same, before) -> new Waiting(before.form(), before.tries() + 1)));
    }

    /** Forgets a question that was answered, or asked often enough. */
    void forget(String ticket) {
        waiting.remove(ticket);
    }

    /** Forgets the oldest first. */
    private static final class Bounded extends LinkedHashMap<String, Waiting> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Waiting> eldest) {
            return size() > MOST;
        }
    }
}
