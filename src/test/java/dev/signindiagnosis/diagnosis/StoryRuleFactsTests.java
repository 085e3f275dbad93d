package dev.signindiagnosis.diagnosis;

import static dev.signindiagnosis.diagnosis.Told.kari;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.paste.PasteReader;
import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.rule.RuleFact;
import dev.signindiagnosis.rule.RuleVocabulary;
import dev.signindiagnosis.rule.StoryFacts;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoryRuleFactsTests {

    @Test
    void anAttemptTellsItsPromptAndItsLength() {
        StoryRuleFacts facts = facts(
                Told.store(), kari(1, 0, 50199).correlated(7), kari(2, 4, 53003).correlated(7));
        assertThat(facts.get("attempt.outcome")).isEqualTo(Fact.told("blocked"));
        assertThat(facts.get("attempt.rows")).isEqualTo(Fact.told(2L));
        assertThat(facts.get("attempt.promptBefore")).isEqualTo(Fact.told(true));
        assertThat(facts.get("attempt.secondsAfterPrompt")).isEqualTo(Fact.told(4L));
        assertThat(facts.get("attempt.codes")).isEqualTo(Fact.told(List.of("50199", "53003")));
        assertThat(facts.get("attempt.failuresBefore")).isEqualTo(Fact.told(0L));
    }

    @Test
    void historyTellsSuccessesAndFailuresAroundTheAttempt() {
        StoryRuleFacts facts = facts(
                Told.store(kari(2, -86_400, 0), kari(3, -90, 50126), kari(4, -60, 50126), kari(5, 30, 0)),
                kari(1, 0, 50126));
        assertThat(facts.get("history.laterSuccess.seconds")).isEqualTo(Fact.told(30L));
        assertThat(facts.get("history.lastGood.days")).isEqualTo(Fact.told(1L));
        assertThat(facts.get("history.failuresBefore")).isEqualTo(Fact.told(2L));
        assertThat(facts.get("history.sameCodeBefore")).isEqualTo(Fact.told(2L));
        assertThat(facts.get("history.wrongPasswordsBefore")).isEqualTo(Fact.told(2L));
    }

    @Test
    void whatWasLookedForAndNotFoundIsFalseAndItsDetailsAreUntold() {
        StoryRuleFacts facts = facts(Told.store(), kari(1, 0, 50126));
        assertThat(facts.get("history.laterSuccess.found")).isEqualTo(Fact.told(false));
        assertThat(facts.get("history.laterSuccess.seconds").isTold()).isFalse();
        assertThat(facts.get("history.userDenied.found")).isEqualTo(Fact.told(false));
    }

    @Test
    void aStoreThatCannotTellLeavesFactsUntold() {
        StoryRuleFacts facts = facts(new InMemoryStore(Set.of()), kari(1, 0, 50126));
        assertThat(facts.get("history.laterSuccess.found").isTold()).isFalse();
        assertThat(facts.get("spread.users").isTold()).isFalse();
        assertThat(facts.get("history.addressUsersFailing").isTold()).isFalse();
    }

    @Test
    void aDenialOfTheUserIsRemembered() {
        StoryRuleFacts facts = facts(
                Told.store(kari(2, -7200, 500121)
                        .with(SignInFields.ADDITIONAL_DETAILS, "MFA denied; user declined the authentication")),
                kari(1, 0, 500121));
        assertThat(facts.get("history.userDenied.hours")).isEqualTo(Fact.told(2L));
    }

    @Test
    void usersOfTheSameAddressAreCounted() {
        SignIns mine = kari(1, 0, 50053).with(SignInFields.IP_ADDRESS, "203.0.113.7");
        StoryRuleFacts facts = facts(
                Told.store(
                        mine,
                        kari(2, -60, 50126)
                                .with(SignInFields.USER_NAME, "ola@example.com")
                                .with(SignInFields.IP_ADDRESS, "203.0.113.7"),
                        kari(3, -60, 50126)
                                .with(SignInFields.USER_NAME, "per@example.com")
                                .with(SignInFields.IP_ADDRESS, "203.0.113.8")),
                mine);
        assertThat(facts.get("history.addressUsersFailing")).isEqualTo(Fact.told(2L));
        assertThat(facts.get("history.addressUsersSignedIn")).isEqualTo(Fact.told(0L));
    }

    @Test
    void anotherBrowserOnTheSameSystemThatWorkedIsNamed() {
        StoryRuleFacts facts =
                facts(Told.store(on("Chrome 120", kari(2, -3600, 0))), on("Edge 120", kari(1, 0, 53000)));
        assertThat(facts.get("history.otherBrowserSucceeded")).isEqualTo(Fact.told(true));
        assertThat(facts.get("history.otherBrowser")).isEqualTo(Fact.told("Chrome 120"));
        assertThat(facts.get("history.signedInElsewhere")).isEqualTo(Fact.told(true));
    }

    @Test
    void anotherBrowserThatWorkedForAnotherApplicationIsNamedWithItsDevice() {
        SignIns elsewhere = on("Chrome 120", kari(2, 3600, 0))
                .with(SignInFields.APPLICATION_ID, SignIns.id(88))
                .with(SignInFields.DEVICE_NAME, "LAPTOP-7")
                .with(SignInFields.DEVICE_COMPLIANT, true);
        StoryRuleFacts facts = facts(Told.store(elsewhere), on("Edge 120", kari(1, 0, 53000)));
        assertThat(facts.get("history.otherBrowserDevice")).isEqualTo(Fact.told("LAPTOP-7"));
        assertThat(facts.get("history.otherBrowserCompliant")).isEqualTo(Fact.told(true));
    }

    @Test
    void anUntoldBrowserIsNotAnotherOne() {
        StoryRuleFacts facts = facts(Told.store(on("Chrome 120", kari(2, -3600, 0))), kari(1, 0, 53000));
        assertThat(facts.get("history.otherBrowserSucceeded").isTold()).isFalse();
    }

    @Test
    void everyFactOfTheVocabularyIsKnownAndOfItsType() {
        SignIns mine = on("Edge 120", kari(1, 0, 53003))
                .with(SignInFields.IP_ADDRESS, "203.0.113.7")
                .with(SignInFields.POLICIES, List.of(Told.block("p", "Norway only", "location")))
                .with(SignInFields.SERVICE_PRINCIPAL_ID, SignIns.id(77))
                .with(SignInFields.CREDENTIAL_KEY_ID, "old");
        InMemoryStore store = Told.store(
                mine,
                on("Chrome 120", kari(2, -3600, 0))
                        .with(SignInFields.CREDENTIAL_KEY_ID, "old")
                        .with(SignInFields.DEVICE_NAME, "LAPTOP-7")
                        .with(SignInFields.DEVICE_COMPLIANT, true),
                kari(6, -30, 0).with(SignInFields.CREDENTIAL_KEY_ID, "new"),
                kari(3, 60, 0),
                kari(4, -7200, 500121).with(SignInFields.ADDITIONAL_DETAILS, "user declined"));
        List<StoryFacts> stories = List.of(
                facts(store, kari(5, -1, 50199), mine), facts(store, kari(6, 0, 50058)), message(SignIns.id(8)));
        for (RuleFact fact : RuleVocabulary.facts()) {
            if (fact.inStory()) {
                assertThat(stories.stream()
                                .flatMap(story -> story.get(fact.name()).value().stream())
                                .findFirst())
                        .as(fact.name())
                        .hasValueSatisfying(value -> assertThat(value).isInstanceOf(type(fact.kind())));
            }
        }
    }

    @Test
    void silentMissesAreCountedAndThoseWithoutASignInAfter() {
        StoryRuleFacts facts = facts(
                Told.store(kari(2, -600, 50058), kari(3, -590, 0), kari(1, 0, 50058), kari(4, 7100, 0)),
                kari(1, 0, 50058));
        assertThat(facts.get("history.silentMisses")).isEqualTo(Fact.told(2L));
        assertThat(facts.get("history.silentMissesUnanswered")).isEqualTo(Fact.told(1L));
    }

    @Test
    void theOtherKeyThatWorksIsTheLastUsed() {
        SignIns mine = kari(1, 0, 7000222).with(SignInFields.CREDENTIAL_KEY_ID, "old");
        StoryRuleFacts facts = facts(
                Told.store(
                        kari(2, -7200, 0).with(SignInFields.CREDENTIAL_KEY_ID, "older"),
                        kari(3, -60, 0).with(SignInFields.CREDENTIAL_KEY_ID, "new"),
                        kari(4, -90, 0).with(SignInFields.CREDENTIAL_KEY_ID, "old")),
                mine);
        assertThat(facts.get("history.credential.otherKey")).isEqualTo(Fact.told("new"));
        assertThat(facts.get("history.credential.otherKeyAt")).isEqualTo(Fact.told(SignIns.START.minusSeconds(60)));
    }

    @Test
    void theRowsOwnWordsTellTheMethods() {
        SignIns mine = kari(1, 0, 75011)
                .with(
                        SignInFields.FAILURE_REASON,
                        "Authentication method 'X509, MultiFactor' by which the user authenticated is not the"
                                + " requested authentication method 'Password, ProtectedTransport'.");
        StoryRuleFacts facts = facts(Told.store(mine), mine);
        assertThat(facts.get("message.methodUsed")).isEqualTo(Fact.told("X509, MultiFactor"));
        assertThat(facts.get("message.moreThanAsked")).isEqualTo(Fact.told(true));
        assertThat(facts.get("message.tenantHeld").isTold()).isFalse();
    }

    @Test
    void aTenantThatIsNamedOtherwiseThanByItsIdIsNeitherHeldNorNotHeld() {
        assertThat(message("Contoso").get("message.tenant")).isEqualTo(Fact.told("Contoso"));
        assertThat(message("Contoso").get("message.tenantHeld").isTold()).isFalse();
        assertThat(message(SignIns.id(8)).get("message.tenantHeld")).isEqualTo(Fact.told(false));
    }

    private static MessageRuleFacts message(String tenant) {
        Understood understood = new PasteReader()
                .read(
                        "AADSTS700016: Application with identifier '" + SignIns.id(9)
                                + "' was not found in the directory '" + tenant + "'. Authentication method 'X509' by"
                                + " which the user authenticated, and requested authentication method 'Password'. AcquireTokenOnBehalfOf",
                        ZoneOffset.UTC);
        InMemoryStore store = Told.store(kari(1, 0, 0));
        Deadline soon = Deadline.in(Duration.ofSeconds(10));
        NothingFound nothing = new NothingFound(null, null, List.of(), true, store.coverage(soon));
        return MessageRuleFacts.alone(understood, new NamedHeld(understood, nothing, store, soon));
    }

    private static Class<?> type(SignInField.Kind kind) {
        return switch (kind) {
            case TEXT -> String.class;
            case FLAG -> Boolean.class;
            case NUMBER -> Long.class;
            case TIME -> Instant.class;
            default -> List.class;
        };
    }

    private static SignIns on(String browser, SignIns signIn) {
        return signIn.with(SignInFields.DEVICE_BROWSER, browser)
                .with(SignInFields.DEVICE_OPERATING_SYSTEM, "Windows 11");
    }

    private static StoryRuleFacts facts(InMemoryStore store, SignIns... attempt) {
        return new StoryRuleFacts(
                Told.story(store, attempt),
                MessageRuleFacts.ofSignIn(attempt[attempt.length - 1].event(), Map.of(), new PasteReader()),
                null);
    }
}
