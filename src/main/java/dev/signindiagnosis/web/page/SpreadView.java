package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Spread;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who else fails the same way.
 *
 * @param same what counts as the same way, in a sentence
 * @param alone whether no other sign-in of the week failed so
 * @param several whether it meets more than one user, so that the figures are worth a look
 * @param scope what they have in common, in a word
 * @param scopeRule by which rule
 * @param incident whether it looks like an incident
 * @param incidentRule by which rule
 * @param windows the hour, the day and the week
 * @param chart the day by hours; null where no hour has any
 */
record SpreadView(
        String same,
        boolean alone,
        boolean several,
        String scope,
        String scopeRule,
        boolean incident,
        String incidentRule,
        List<WindowView> windows,
        @Nullable HoursView chart) {

    /** Where no window has more sign-ins, it is the one looked at and no other. */
    static final long ALONE = 1;

    /**
     * One window.
     *
     * @param name how far it reaches back
     * @param users how many users, with a word before where that is no exact figure
     * @param applications how many applications
     * @param signIns how many sign-ins
     * @param first when the first of them happened; null where there is none
     */
    record WindowView(
            String name,
            String users,
            long applications,
            long signIns,
            @Nullable TimeView first) {}

    static SpreadView of(Spread spread, Words words) {
        long most = spread.windows().stream()
                .mapToLong(Spread.Window::signIns)
                .max()
                .orElse(0);
        return new SpreadView(
                same(spread.code(), spread.policyName() == null ? spread.policyId() : spread.policyName(), words),
                most <= ALONE,
                spread.windows().stream().anyMatch(window -> window.users() > 1),
                words.say("scope." + spread.scope().id()),
                words.say(spread.scopeRule()),
                spread.incident(),
                words.say(spread.incidentRule()),
                spread.windows().stream().map(window -> window(window, words)).toList(),
                HoursView.of(spread.hours(), words).orElse(null));
    }

    /** What counts as the same way: the code and, where one decided, the policy. */
    static String same(int number, @Nullable String policy, Words words) {
        String code = "AADSTS" + number;
        return words.say(
                policy == null
                        ? Message.of("spread.same", "code", code)
                        : Message.of("spread.same.policy", "code", code, "policy", policy));
    }

    /** One window in words. */
    static WindowView window(Spread.Window window, Words words) {
        return new WindowView(
                words.say("spread.window." + name(window.length())),
                window.usersExact()
                        ? Long.toString(window.users())
                        : words.say(Message.of("spread.about", "n", window.users())),
                window.applications(),
                window.signIns(),
                window.firstSeen() == null ? null : TimeView.of(window.firstSeen(), words));
    }

    private static String name(Duration length) {
        if (length.toDays() > 1) {
            return "week";
        }
        return length.toDays() == 1 ? "day" : "hour";
    }
}
