package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.NotTold.Why;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInType;
import dev.signindiagnosis.store.CountQuery;
import dev.signindiagnosis.store.SignInFilter;
import dev.signindiagnosis.store.Tally;
import java.time.Duration;
import java.time.Instant;

/** Counts around a sign-in that sums and rules need, each made once for a story. */
final class Counted {

    /** A wrong password. */
    private static final int WRONG_PASSWORD = 50126;

    /** How far before a lockout the wrong passwords are looked for. */
    static final Duration BEFORE_LOCKOUT = Duration.ofDays(1);

    /** How far on either side a client that tries by itself is looked for. */
    static final Duration RETRYING = Duration.ofHours(1);

    private static final Duration WEEK = Duration.ofDays(7);

    private Counted() {}

    /** Sign-ins of the subject, to whatever application, that ended with a wrong password in the day before. */
    static Asked<Tally> wrongPasswords(Story story) {
        Instant at = story.deciding().at();
        return story.once(
                "wrongPasswords",
                () -> story.subject()
                        .then(who -> tally(
                                story,
                                SignInFilter.of(who)
                                        .withTenant(story.deciding().tenant())
                                        .withErrorCode(WRONG_PASSWORD)
                                        .between(at.minus(BEFORE_LOCKOUT), at))));
    }

    /** Non-interactive sign-ins of the subject to the application with the same code, an hour on either side. */
    static Asked<Tally> silentRetries(Story story) {
        Instant at = story.deciding().at();
        return story.once(
                "silentRetries",
                () -> sameAgain(story)
                        .then(filter -> tally(
                                story,
                                filter.withType(SignInType.NON_INTERACTIVE_USER)
                                        .between(
                                                at.minus(RETRYING),
                                                at.plus(RETRYING).plusMillis(1)))));
    }

    /** Sign-ins of the subject to the application with the same code in the seven days before. */
    static Asked<Tally> sameCodeBefore(Story story) {
        Instant began = story.attempt().beganAt();
        return story.once(
                "sameCodeBefore",
                () -> sameAgain(story).then(filter -> tally(story, filter.between(began.minus(WEEK), began))));
    }

    /** Sign-ins to the application that went through in the seven days before, of whomever. */
    static Asked<Tally> applicationSignIns(Story story) {
        Instant at = story.deciding().at();
        return story.once(
                "applicationSignIns",
                () -> story.application()
                        .then(application -> tally(
                                story,
                                SignInFilter.ALL
                                        .withTenant(story.deciding().tenant())
                                        .withApplication(application)
                                        .withOutcome(Outcome.SUCCESS)
                                        .between(at.minus(WEEK), at))));
    }

    /** Sign-ins from the same address that ended so, with their users, from a day before to an hour after. */
    static Asked<Tally> fromAddress(Story story, Outcome outcome) {
        SignInEvent signIn = story.deciding();
        return story.once(
                "fromAddress." + outcome.id(),
                () -> signIn.fact(SignInFields.IP_ADDRESS)
                        .value()
                        .<Asked<String>>map(Asked::of)
                        .orElseGet(() -> Asked.not(Why.NOT_IN_LOG))
                        .then(address -> story.store()
                                .count(CountQuery.of(SignInFilter.ALL
                                                .withTenant(signIn.tenant())
                                                .withAddress(address)
                                                .withOutcome(outcome)
                                                .between(
                                                        signIn.at().minus(Duration.ofDays(1)),
                                                        signIn.at().plus(Duration.ofHours(1))))
                                        .withUsers())
                                .map(counts -> counts.total())));
    }

    private static Asked<SignInFilter> sameAgain(Story story) {
        SignInEvent signIn = story.deciding();
        return signIn.errorCode()
                .<Asked<Integer>>map(Asked::of)
                .orElseGet(() -> Asked.not(Why.NOT_IN_LOG))
                .then(code -> story.subject()
                        .then(who -> story.application()
                                .map(application -> SignInFilter.of(who)
                                        .withTenant(signIn.tenant())
                                        .withApplication(application)
                                        .withErrorCode(code))));
    }

    private static Asked<Tally> tally(Story story, SignInFilter filter) {
        return story.store().count(CountQuery.of(filter)).map(counts -> counts.total());
    }
}
