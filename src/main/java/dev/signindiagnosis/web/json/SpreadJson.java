package dev.signindiagnosis.web.json;

import dev.signindiagnosis.diagnosis.Spread;
import dev.signindiagnosis.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who else fails the same way.
 *
 * @param code the error code
 * @param policyId the deciding policy's ID, else its name; null where none decided
 * @param policyName its name
 * @param scope oneUser, oneApplication, onePolicy, onePlace or many
 * @param scopeRule by which rule, in words
 * @param incident whether it looks like an incident
 * @param incidentRule by which rule, in words
 * @param windows PT1H, P1D and P7D
 * @param hours 24 hours, oldest first
 */
record SpreadJson(
        int code,
        @Nullable String policyId,
        @Nullable String policyName,
        String scope,
        String scopeRule,
        boolean incident,
        String incidentRule,
        List<WindowJson> windows,
        List<HourJson> hours) {

    /**
     * A window, which reaches back from the sign-in and up to an hour beyond it.
     *
     * @param window how far it reaches back
     * @param from when it begins
     * @param until when it ends
     * @param users distinct users
     * @param usersExact whether that is exact
     * @param applications distinct applications
     * @param signIns how many sign-ins
     * @param firstSeen the first of them
     */
    record WindowJson(
            String window,
            Instant from,
            Instant until,
            long users,
            boolean usersExact,
            long applications,
            long signIns,
            @Nullable Instant firstSeen) {
        static WindowJson of(Spread.Window window) {
            return new WindowJson(
                    spelled(window.length()),
                    window.from(),
                    Clocks.spelled(window.until()),
                    window.users(),
                    window.usersExact(),
                    window.applications(),
                    window.signIns(),
                    window.firstSeen());
        }

        private static String spelled(Duration length) {
            return length.toDays() > 0 ? "P" + length.toDays() + "D" : length.toString();
        }
    }

    /**
     * An hour.
     *
     * @param from when it begins
     * @param count how many sign-ins failed the same way
     * @param weekBefore how many did seven days earlier
     */
    record HourJson(Instant from, long count, long weekBefore) {}

    static SpreadJson of(Spread spread, Words words) {
        return new SpreadJson(
                spread.code(),
                spread.policyId(),
                spread.policyName(),
                spread.scope().id(),
                words.say(spread.scopeRule()),
                spread.incident(),
                words.say(spread.incidentRule()),
                spread.windows().stream().map(WindowJson::of).toList(),
                spread.hours().stream()
                        .map(hour -> new HourJson(hour.from(), hour.count(), hour.weekBefore()))
                        .toList());
    }
}
