package dev.signindiagnosis.web.page;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps the questions of late whose answer is a page without an address of its own, so that the way back and a reload show
 * that page again and the browser need not send the form once more. The address holds a ticket and none of what was asked.
 */
@Component
final class QuestionDesk {

    private final Tickets<LookupForm> asked = new Tickets<>();

    /** Keeps a question, and gives the address that asks it again. */
    String leave(LookupForm form) {
        return "/lookup?asked=" + asked.leave(form);
    }

    /** The question of that ticket; empty where it was forgotten. */
    Optional<LookupForm> find(String ticket) {
        return asked.find(ticket);
    }
}
