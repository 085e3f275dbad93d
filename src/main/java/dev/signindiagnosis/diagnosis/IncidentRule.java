package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.store.Tally;
import dev.signindiagnosis.text.Message;
import java.util.Map;

/**
 * Whether many fail at once who usually do not: at least {@value #USERS} users within the hour window, and at least
 * {@value #TIMES} times as many sign-ins as in the same window a week before.
 *
 * @param incident whether it looks like an incident
 * @param rule the rule with the figures that it was judged on
 */
record IncidentRule(boolean incident, Message rule) {

    /** Fewer users can fail the same way by chance. */
    static final int USERS = 5;

    /** The same weekday and hour differ from week to week by less. */
    static final int TIMES = 3;

    static IncidentRule of(Tally hour, long weekBefore) {
        long users = hour.users().map(Tally.Users::count).orElse(0L);
        boolean incident = users >= USERS && hour.signIns() >= TIMES * weekBefore;
        Map<String, Object> figures = Map.of(
                "users", users, "signIns", hour.signIns(), "weekBefore", weekBefore, "least", USERS, "times", TIMES);
        return new IncidentRule(incident, new Message(incident ? "incident.yes" : "incident.no", figures));
    }
}
