package dev.signindiagnosis.web.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps the questions of late whose answer is a page without an address of its own, so that the way back and a reload show
 * that page again and the browser need not send the form once more. The address holds a ticket and none of what was asked.
 * Where there are too many, the oldest is forgotten; all are when the application stops.
 */
@Component
final class QuestionDesk {

    private static final int MOST = 200;

    private final Map<String, LookupForm> asked = Collections.synchronizedMap(new Bounded());

    /** Keeps a question, and gives the address that asks it again. */
    String leave(LookupForm form) {
        String ticket = UUID.randomUUID().toString();
        asked.put(ticket, form);
        return "/lookup?asked=" + ticket;
    }

    /** The question of that ticket; empty where it was forgotten. */
    Optional<LookupForm> find(String ticket) {
        return Optional.ofNullable(asked.get(ticket));
    }

    /** Forgets the oldest first. */
    private static final class Bounded extends LinkedHashMap<String, LookupForm> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LookupForm> eldest) {
            return size() > MOST;
        }
    }
}
