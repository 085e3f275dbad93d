package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.Spread.Scope;
import dev.signindiagnosis.store.CountGroup;
import dev.signindiagnosis.store.SignInCounts;
import dev.signindiagnosis.store.Tally;
import dev.signindiagnosis.text.Message;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the sign-ins of a week that fail the same way have in common. The first that fits: one user; a policy that decided;
 * one application with at least {@value #NEARLY_ALL} of 100 of them; one address or country with as many; else nothing.
 */
final class ScopeRule {

    /** Of 100 sign-ins, how many are nearly all. */
    static final int NEARLY_ALL = 90;

    private ScopeRule() {}

    /**
     * What they have in common.
     *
     * @param scope the word for it
     * @param rule the rule with the figures that it was judged on
     */
    record Judged(Scope scope, Message rule) {}

    static Asked<Judged> judge(SpreadCounting counting, SignInCounts week, boolean byPolicy) {
        return oneUser(counting, week).then(oneUser -> {
            if (oneUser) {
                return Asked.of(judged(Scope.ONE_USER, "signIns", week.total().signIns()));
            }
            if (byPolicy) {
                return Asked.of(judged(Scope.ONE_POLICY, "users", users(week)));
            }
            return nearlyAll(week)
                    .map(group -> Asked.of(most(Scope.ONE_APPLICATION, group, week)))
                    .orElseGet(() -> place(counting, week));
        });
    }

    private static long users(SignInCounts counts) {
        return counts.total().users().map(Tally.Users::count).orElse(0L);
    }

    /** Sign-ins that tell nobody could be anybody's, so beside them one user is not the only one. */
    private static Asked<Boolean> oneUser(SpreadCounting counting, SignInCounts week) {
        return users(week) == 1 ? counting.week(CountGroup.USER).map(byUser -> byUser.untold() == 0) : Asked.of(false);
    }

    private static Asked<Judged> place(SpreadCounting counting, SignInCounts week) {
        return counting.week(CountGroup.ADDRESS)
                .then(byAddress -> nearlyAll(byAddress)
                        .map(group -> Asked.of(most(Scope.ONE_PLACE, group, week)))
                        .orElseGet(() -> counting.week(CountGroup.COUNTRY)
                                .map(byCountry -> nearlyAll(byCountry)
                                        .map(group -> most(Scope.ONE_PLACE, country(group), group, week))
                                        .orElseGet(() -> judged(Scope.MANY, "users", users(week))))));
    }

    /** The group that has nearly all sign-ins, those that tell no group among them. */
    private static Optional<SignInCounts.Group> nearlyAll(SignInCounts counts) {
        return counts.groups().stream()
                .findFirst()
                .filter(group -> group.tally().signIns() * 100 >= counts.total().signIns() * NEARLY_ALL);
    }

    private static Judged most(Scope scope, SignInCounts.Group group, SignInCounts week) {
        return most(scope, group.name().orElse(group.value()), group, week);
    }

    private static Judged most(Scope scope, Object what, SignInCounts.Group group, SignInCounts week) {
        Map<String, Object> figures = Map.of(
                "what", what,
                "signIns", group.tally().signIns(),
                "total", week.total().signIns());
        return new Judged(scope, new Message("scopeRule." + scope.id(), figures));
    }

    /** A country is counted by its two letters, and known by its name. */
    private static Message country(SignInCounts.Group group) {
        return Message.of("scopeRule.country", "place.country", group.value().toUpperCase(Locale.ROOT));
    }

    private static Judged judged(Scope scope, String name, long figure) {
        return new Judged(scope, Message.of("scopeRule." + scope.id(), name, figure));
    }
}
