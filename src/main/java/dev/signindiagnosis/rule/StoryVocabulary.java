package dev.signindiagnosis.rule;

import static dev.signindiagnosis.rule.RuleFact.ofStory;

import dev.signindiagnosis.signin.SignInField.Kind;
import java.util.List;

/** The facts around a sign-in. What each means stands in {@code vocabulary.properties}. */
final class StoryVocabulary {

    /** What their names begin with. */
    static final List<String> PARTS = List.of("attempt", "history", "spread", "message");

    private StoryVocabulary() {}

    static List<RuleFact> all() {
        return List.of(
                ofStory("attempt.outcome", Kind.TEXT),
                ofStory("attempt.rows", Kind.NUMBER),
                ofStory("attempt.seconds", Kind.NUMBER),
                ofStory("attempt.codes", Kind.TEXTS),
                ofStory("attempt.promptBefore", Kind.FLAG),
                ofStory("attempt.failuresBefore", Kind.NUMBER),
                ofStory("attempt.secondsAfterPrompt", Kind.NUMBER),
                ofStory("history.laterSuccess.found", Kind.FLAG),
                ofStory("history.laterSuccess.seconds", Kind.NUMBER),
                ofStory("history.lastGood.found", Kind.FLAG),
                ofStory("history.lastGood.at", Kind.TIME),
                ofStory("history.lastGood.days", Kind.NUMBER),
                ofStory("history.lastGood.differences", Kind.TEXTS),
                ofStory("history.failuresBefore", Kind.NUMBER),
                ofStory("history.sameCodeBefore", Kind.NUMBER),
                ofStory("history.silentRetries", Kind.NUMBER),
                ofStory("history.silentMisses", Kind.NUMBER),
                ofStory("history.silentMissesUnanswered", Kind.NUMBER),
                ofStory("history.wrongPasswordsBefore", Kind.NUMBER),
                ofStory("history.userDenied.found", Kind.FLAG),
                ofStory("history.userDenied.at", Kind.TIME),
                ofStory("history.userDenied.hours", Kind.NUMBER),
                ofStory("history.signedInElsewhere", Kind.FLAG),
                ofStory("history.otherBrowserSucceeded", Kind.FLAG),
                ofStory("history.otherBrowser", Kind.TEXT),
                ofStory("history.otherBrowserDevice", Kind.TEXT),
                ofStory("history.otherBrowserCompliant", Kind.FLAG),
                ofStory("history.addressUsersFailing", Kind.NUMBER),
                ofStory("history.addressFailures", Kind.NUMBER),
                ofStory("history.addressUsersSignedIn", Kind.NUMBER),
                ofStory("history.applicationSignIns", Kind.NUMBER),
                ofStory("history.policyNew", Kind.FLAG),
                ofStory("history.policyChanged", Kind.FLAG),
                ofStory("history.credential.lastGoodAt", Kind.TIME),
                ofStory("history.credential.lastGoodDays", Kind.NUMBER),
                ofStory("history.credential.otherKeySucceeded", Kind.FLAG),
                ofStory("history.credential.otherKey", Kind.TEXT),
                ofStory("history.credential.otherKeyAt", Kind.TIME),
                ofStory("history.credential.otherUses", Kind.NUMBER),
                ofStory("spread.scope", Kind.TEXT),
                ofStory("spread.incident", Kind.FLAG),
                ofStory("spread.users", Kind.NUMBER),
                ofStory("spread.usersLastHour", Kind.NUMBER),
                ofStory("spread.applications", Kind.NUMBER),
                ofStory("spread.signIns", Kind.NUMBER),
                ofStory("spread.firstSeen", Kind.TIME),
                ofStory("message.methodUsed", Kind.TEXT),
                ofStory("message.methodRequested", Kind.TEXT),
                ofStory("message.moreThanAsked", Kind.FLAG),
                ofStory("message.onBehalfOf", Kind.FLAG),
                ofStory("message.tenant", Kind.TEXT),
                ofStory("message.tenantHeld", Kind.FLAG),
                ofStory("message.applicationHeld", Kind.FLAG));
    }
}
