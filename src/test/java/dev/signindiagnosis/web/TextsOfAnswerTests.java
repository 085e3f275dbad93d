package dev.signindiagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.aadsts.Cloud;
import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.rule.Action;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.rule.Confidence;
import dev.signindiagnosis.rule.Evidence;
import dev.signindiagnosis.rule.Finding;
import dev.signindiagnosis.signin.AppliedPolicy;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.text.Message;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the texts to send on hold, and what they do not. */
class TextsOfAnswerTests {

    private static final String KEY = "6f1c2d3e-0000-4000-8000-000000000001";
    private static final String CORRELATION = "c0000000-0000-4000-8000-00000000000c";
    private static final String APPLICATION = "a0000000-0000-4000-8000-00000000000a";
    private static final String SERVER = "https://diagnosis.example.com";
    private static final Instant AT = Instant.parse("2026-11-12T09:02:41Z");

    /** Everything personal that a log can tell, each value once. */
    private static final Map<SignInField<String>, String> PERSONAL = Map.ofEntries(
            Map.entry(SignInFields.USER_ID, "11111111-2222-4333-8444-555555555555"),
            Map.entry(SignInFields.USER_NAME, "kari.holm@example.com"),
            Map.entry(SignInFields.USER_DISPLAY_NAME, "Kari Holm"),
            Map.entry(SignInFields.USER_ALTERNATE_NAME, "EXAMPLE\\holm"),
            Map.entry(SignInFields.SIGN_IN_IDENTIFIER, "+47 555 01 234"),
            Map.entry(SignInFields.IP_ADDRESS, "192.0.2.17"),
            Map.entry(SignInFields.RESOURCE_IP_ADDRESS, "2001:db8::17"),
            Map.entry(SignInFields.GLOBAL_SECURE_ACCESS_IP, "203.0.113.9"),
            Map.entry(SignInFields.DEVICE_ID, "99999999-2222-4333-8444-555555555555"),
            Map.entry(SignInFields.DEVICE_NAME, "LAPTOP-KARI"),
            Map.entry(SignInFields.CITY, "Tromsø"));

    private static final String SENTENCE =
            "Told: {all}; KARI HOLM, Kari Holms; ola@example.com from 198.51.100.4 and 2001:DB8:0:0:1:2:3:4 at 10:02:41";

    private static final WordLists LISTS = new WordLists(language ->
            Map.of("test.verdict", "{who} could not open {application}", "test.text", SENTENCE, "test.id", "See {id}"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void redactedTextsHoldNothingPersonal(Language language) {
        AnswerTexts redacted = texts(diagnosis(Actor.OTHER_TENANT), language, true);
        AnswerTexts whole = texts(diagnosis(Actor.OTHER_TENANT), language, false);
        assertThat(redacted.byName()).allSatisfy((name, text) -> {
            PERSONAL.values().forEach(told -> assertThat(lower(text)).as(name).doesNotContain(lower(told)));
            assertThat(lower(text)).doesNotContain("kari", "ola@", "198.51.100.4", "2001:db8");
            assertThat(text).contains(CORRELATION);
        });
        assertThat(whole.escalation()).contains(PERSONAL.values());
    }

    @Test
    void idsOfTheRequestAndTimesStayInRedactedTexts() {
        AnswerTexts texts = texts(diagnosis(Actor.POLICY_OWNER), Language.ENGLISH, true);
        assertThat(texts.ticket()).contains(KEY, CORRELATION, APPLICATION, "2026-11-12T09:02:41Z", "10:02:41");
        assertThat(texts.escalation()).contains(KEY, CORRELATION, APPLICATION, "2026-11-12T09:02:41Z");
    }

    @Test
    void linkThatNamesThePersonLeavesWithThem() {
        String link = "userId/" + PERSONAL.get(SignInFields.USER_ID);
        assertThat(texts(diagnosis(Actor.USER), Language.ENGLISH, false).ticket())
                .contains(link);
        assertThat(texts(diagnosis(Actor.USER), Language.ENGLISH, true).ticket())
                .doesNotContain("userId/");
    }

    @Test
    void ticketLeadsToTheAnswerAndTheCode() {
        String ticket =
                texts(diagnosis(Actor.POLICY_OWNER), Language.ENGLISH, false).ticket();
        assertThat(ticket)
                .startsWith("# Kari Holm could not open Payroll\n")
                .contains("<" + SERVER + "/sign-ins/" + KEY + ">")
                .contains("<https://login.microsoftonline.com/error?code=53003>")
                .contains("Who must act: Owner of the Conditional Access policy");
    }

    @Test
    void ticketWithoutServerHasNoLinkToTheAnswer() {
        AnswerTexts texts = maker().of(diagnosis(Actor.USER), words(Language.ENGLISH), TextForm.WITHOUT_SERVER);
        assertThat(texts.ticket()).contains(KEY).doesNotContain("/sign-ins/");
    }

    @Test
    void namesInTheLogAreNoMarkdown() {
        String ticket =
                texts(diagnosis(Actor.POLICY_OWNER), Language.ENGLISH, false).ticket();
        assertThat(ticket)
                .contains("\\[Block\\](http://example.com) \\<b\\>\\*all\\* \\# more")
                .doesNotContain("[Block](");
    }

    @Test
    void userReadsNoIdButTheCorrelationId() {
        Diagnosis saysId = diagnosis(Actor.USER, Message.of("test.id", "id", APPLICATION));
        assertThat(texts(saysId, Language.ENGLISH, false).user())
                .contains(CORRELATION, "What you can do yourself")
                .doesNotContain(APPLICATION, KEY, "AADSTS");
    }

    @Test
    void escalationGoesToWhoeverMustAct() {
        assertThat(texts(diagnosis(Actor.OTHER_TENANT), Language.ENGLISH, false).escalation())
                .startsWith("To the administrator of the other organisation\n");
        assertThat(texts(diagnosis(Actor.MICROSOFT), Language.ENGLISH, false).escalation())
                .startsWith("To Microsoft support\n");
    }

    private static AnswerTexts texts(Diagnosis diagnosis, Language language, boolean redacted) {
        return maker().of(diagnosis, words(language), new TextForm(SERVER, redacted));
    }

    private static TextsOfAnswer maker() {
        return new TextsOfAnswer(new PortalLinks(Cloud.GLOBAL), Cloud.GLOBAL);
    }

    private static Words words(Language language) {
        return LISTS.in(language, ZoneOffset.UTC);
    }

    private static String lower(String text) {
        return text.replace("\\", "").toLowerCase(Locale.ROOT);
    }

    private static Diagnosis diagnosis(Actor actor) {
        return diagnosis(actor, Message.of("test.text", "all", List.copyOf(PERSONAL.values())));
    }

    private static Diagnosis diagnosis(Actor actor, Message happened) {
        SignInEvent signIn = signIn();
        return new Diagnosis(
                Diagnosis.Basis.EVENT,
                signIn,
                new Attempt(List.of(signIn), signIn, Attempt.Ending.BLOCKED),
                List.of(),
                signIn.facts(),
                Message.of("test.verdict", "who", "Kari Holm", "application", "Payroll"),
                actor,
                Diagnosis.FindingsFrom.RULE,
                List.of(finding(actor, happened)),
                53003,
                null,
                List.of(),
                "v1",
                AT,
                null,
                null,
                null,
                null);
    }

    private static Finding finding(Actor actor, Message happened) {
        List<Evidence> evidence = PERSONAL.entrySet().stream()
                .map(told -> new Evidence(told.getKey().name(), FactState.TOLD, told.getValue()))
                .toList();
        return new Finding(
                "some-rule",
                Message.of("cause.noCode"),
                Confidence.HIGH,
                actor,
                happened,
                evidence,
                List.of(new Action(
                        actor, null, happened.key().equals("test.id") ? Message.of("copy") : happened, "user", null)),
                List.of(53003));
    }

    private static SignInEvent signIn() {
        Fact<List<String>> nothing = Fact.untold(FactState.ABSENT);
        Facts.Builder facts = Facts.carrying(Set.copyOf(SignInFields.all()))
                .put(SignInFields.AT, AT)
                .put(SignInFields.APPLICATION_NAME, "Payroll")
                .put(SignInFields.APPLICATION_ID, APPLICATION)
                .put(
                        SignInFields.POLICIES,
                        List.of(new AppliedPolicy(
                                Fact.untold(FactState.ABSENT),
                                Fact.told("[Block](http://example.com) <b>*all*\n# more"),
                                Fact.told("failure"),
                                List.of("Block"),
                                List.of(),
                                Fact.untold(FactState.ABSENT),
                                nothing,
                                nothing,
                                nothing)));
        PERSONAL.forEach(facts::put);
        return new SignInEvent(
                new SignInKey(KEY), LogTenant.UNTOLD, facts.build(), Set.of(new CorrelationId(CORRELATION)), 1);
    }
}
