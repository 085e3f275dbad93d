package dev.signindiagnosis.web.page;

import java.util.Optional;
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

    private final Tickets<Waiting> waiting = new Tickets<>();

    /**
     * A question that waits.
     *
     * @param form what was asked
     * @param tries how often it was asked again
     */
    record Waiting(LookupForm form, int tries) {}

    /** Keeps a question, and gives the ticket by which it is asked again. */
    String leave(LookupForm form) {
        return waiting.leave(new Waiting(form, 0));
    }

    /** The question of that ticket, once more; empty where it was forgotten. */
    Optional<Waiting> ask(String ticket) {
        return waiting.change(ticket, before -> new Waiting(before.form(), before.tries() + 1));
    }

    /** Forgets a question that was answered, or asked often enough. */
    void forget(String ticket) {
        waiting.take(ticket);
    }
}
