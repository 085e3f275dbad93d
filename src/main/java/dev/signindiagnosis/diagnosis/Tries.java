package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.rule.RuleVocabulary;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.HistoryQuery;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a subject's other tries tell: denials, other browsers, other clients, refusals in a row. */
final class Tries {

    private static final int SECOND_FACTOR_FAILED = 500121;
    private static final int LOOKED_AT = 20;
    private static final Duration DENIAL = Duration.ofDays(30);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Set<String> BY_USER = Set.of("declined", "fraudReported");

    private static final List<SignInField<String>> CLIENT =
            List.of(SignInFields.CLIENT_APP, SignInFields.DEVICE_BROWSER, SignInFields.DEVICE_OPERATING_SYSTEM);

    private Tries() {}

    /** How many sign-ins in a row, up to the first that went through, were refused before the attempt. */
    static Asked<Long> failuresInARow(Story story) {
        return story.recent()
                .map(newestFirst -> newestFirst.stream()
                        .takeWhile(one -> !Ended.well(one))
                        .filter(one -> Ended.weighed(one) == Outcome.FAILURE)
                        .count());
    }

    /** The last time that the user declined the second factor or reported it, before the attempt. */
    static Asked<Optional<SignInEvent>> denial(Story story) {
        return story.once(
                "denial",
                () -> story.subject()
                        .then(who -> story.store()
                                .history(HistoryQuery.before(story.attempt().beganAt(), who, LOOKED_AT)
                                        .withErrorCode(SECOND_FACTOR_FAILED)
                                        .withTenant(story.deciding().tenant())))
                        .map(failures -> failures.stream()
                                .filter(one -> !one.at()
                                        .isBefore(story.attempt().beganAt().minus(DENIAL)))
                                .filter(Tries::deniedByUser)
                                .findFirst()));
    }

    private static boolean deniedByUser(SignInEvent signIn) {
        return RuleVocabulary.byName("authentication.denial")
                .orElseThrow()
                .read(signIn.facts())
                .value()
                .filter(BY_USER::contains)
                .isPresent();
    }

    /**
     * A success of the subject on the same operating system with another browser, within a week on either side: to the
     * same application, else to whatever one.
     */
    static Asked<Optional<SignInEvent>> otherBrowser(Story story) {
        return story.once(
                "otherBrowser",
                () -> story.recent()
                        .then(before -> story.next().map(after -> otherBrowser(story.deciding(), after, before)))
                        .then(found -> found.isPresent() ? Asked.of(found) : anywhere(story)));
    }

    private static Asked<Optional<SignInEvent>> anywhere(Story story) {
        SignInEvent mine = story.deciding();
        return story.subject()
                .then(who -> nearest(story, HistoryQuery.before(mine.at(), who, LOOKED_AT))
                        .then(before -> nearest(story, HistoryQuery.after(mine.at(), who, LOOKED_AT))
                                .map(after -> otherBrowser(mine, after, before))));
    }

    private static Optional<SignInEvent> otherBrowser(
            SignInEvent mine, List<SignInEvent> after, List<SignInEvent> before) {
        Optional<String> browser = mine.fact(SignInFields.DEVICE_BROWSER).value();
        Fact<String> system = mine.fact(SignInFields.DEVICE_OPERATING_SYSTEM);
        return Stream.concat(after.stream(), before.stream())
                .filter(Ended::well)
                .filter(one -> near(one, mine, WEEK))
                .filter(one -> system.isTold()
                        && one.fact(SignInFields.DEVICE_OPERATING_SYSTEM).equals(system))
                .filter(one -> browser.isPresent()
                        && one.fact(SignInFields.DEVICE_BROWSER)
                                .map(other -> !Contrast.browser(other).equals(Contrast.browser(browser.get())))
                                .is(true))
                .findFirst();
    }

    /** Whether the subject signed in from another client, browser or operating system, to whatever application. */
    static Asked<Boolean> elsewhere(Story story) {
        SignInEvent mine = story.deciding();
        return story.once(
                "elsewhere",
                () -> story.subject()
                        .then(who -> nearest(story, HistoryQuery.before(mine.at(), who, LOOKED_AT))
                                .then(before -> nearest(story, HistoryQuery.after(mine.at(), who, LOOKED_AT))
                                        .map(after -> Stream.concat(before.stream(), after.stream())
                                                .filter(Ended::well)
                                                .filter(one -> near(one, mine, DAY))
                                                .anyMatch(one -> otherClient(one, mine))))));
    }

    private static Asked<List<SignInEvent>> nearest(Story story, HistoryQuery query) {
        return story.store()
                .history(query.withOutcome(Outcome.SUCCESS)
                        .withTenant(story.deciding().tenant()));
    }

    private static boolean otherClient(SignInEvent one, SignInEvent mine) {
        return CLIENT.stream()
                .anyMatch(field -> one.fact(field).isTold()
                        && mine.fact(field)
                                .map(value -> !Contrast.browser(value)
                                        .equals(Contrast.browser(
                                                one.fact(field).value().orElseThrow())))
                                .is(true));
    }

    private static boolean near(SignInEvent one, SignInEvent other, Duration most) {
        return Duration.between(one.at(), other.at()).abs().compareTo(most) <= 0;
    }
}
