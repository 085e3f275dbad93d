package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who else fails the same way: with the same code in the same log and, where one decided, by the same policy.
 *
 * <p>Every window ends one hour after the sign-in, so that the start of an incident is seen, but never later than now,
 * and reaches back its length from the sign-in.
 *
 * @param code the error code
 * @param policyId the deciding policy's ID, else its name; null where no policy decided
 * @param policyName the deciding policy's name; null where no policy decided or the log tells none
 * @param scope what those sign-ins have in common
 * @param scopeRule by which rule that was judged, with the figures it stands on
 * @param incident whether it looks like an incident
 * @param incidentRule by which rule that was judged, with the figures it stands on
 * @param windows the hour, the day and the week, shortest first
 * @param hours 24 hours, oldest first; the last one holds the end of the windows
 */
public record Spread(
        int code,
        @Nullable String policyId,
        @Nullable String policyName,
        Scope scope,
        Message scopeRule,
        boolean incident,
        Message incidentRule,
        List<Window> windows,
        List<Hour> hours) {

    /** Copies the lists. */
    public Spread {
        windows = List.copyOf(windows);
        hours = List.copyOf(hours);
    }

    /** What the sign-ins of the longest window have in common. */
    public enum Scope {
        /** One user or service principal. */
        ONE_USER("oneUser"),
        /** One application, nearly all of them. */
        ONE_APPLICATION("oneApplication"),
        /** One policy decided them. */
        ONE_POLICY("onePolicy"),
        /** One address or country, nearly all of them. */
        ONE_PLACE("onePlace"),
        /** Nothing but the code. */
        MANY("many");

        private final String id;

        Scope(String id) {
            this.id = id;
        }

        /** The name in JSON and in word lists. */
        public String id() {
            return id;
        }
    }

    /**
     * One window.
     *
     * @param length how far it reaches back from the sign-in: an hour, a day or seven days
     * @param from when it begins, included
     * @param until when it ends, not included
     * @param users distinct users and service principals
     * @param usersExact whether that is exact
     * @param applications distinct applications
     * @param signIns how many sign-ins
     * @param firstSeen when the first of them happened; null where there is none
     */
    public record Window(
            Duration length,
            Instant from,
            Instant until,
            long users,
            boolean usersExact,
            long applications,
            long signIns,
            @Nullable Instant firstSeen) {}

    /**
     * One hour beside the same hour a week before.
     *
     * @param from when it begins
     * @param count how many sign-ins failed the same way
     * @param weekBefore how many did seven days earlier
     */
    public record Hour(Instant from, long count, long weekBefore) {}
}
