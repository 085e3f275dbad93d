package dev.signindiagnosis.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.signindiagnosis.diagnosis.Context;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.diagnosis.LastGood;
import dev.signindiagnosis.diagnosis.NotTold;
import dev.signindiagnosis.diagnosis.PolicyChange;
import dev.signindiagnosis.diagnosis.Spread;
import dev.signindiagnosis.diagnosis.Sum;
import dev.signindiagnosis.diagnosis.TenantInvolved;
import dev.signindiagnosis.diagnosis.WayThrough;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.text.Message;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** What the store tells beside an attempt, as the result page shows it. */
@WebMvcTest(controllers = SignInPages.class)
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = {PageTests.Parts.class, PageConfiguration.class})
class StoryPageTests {

    private static final String HOSTILE = "<script>alert(1)</script>";
    private static final SignInEvent OTHER = Fixtures.bare(Fixtures.OTHER_KEY);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FakeAnswers answers;

    @BeforeEach
    void forget() {
        answers.reset();
    }

    @Test
    void everyPartThatHasSomethingToSayHasItsSection() throws Exception {
        String page = page(whole(), "en");
        assertThat(page)
                .contains("Last good sign-in", "Device compliant", "may explain it")
                .contains("Changes in policies", "Renamed")
                .contains("Who else fails the same way", "12 users", "Seven days", "about 12")
                .contains("Ways through", "At least one of these conditions must not match")
                .contains("The token was 34 days old")
                .contains("Where the sign-in goes", "A setting of this tenant decided")
                .contains("Later sign-in that went through", "/sign-ins/" + Fixtures.OTHER_KEY)
                .contains("What the store could not tell", "The store did not answer in time.")
                .doesNotContain(HOSTILE, " style=");
    }

    @Test
    void everyWordIsNorwegianOnANorwegianPage() throws Exception {
        assertThat(page(whole(), "nb"))
                .contains(
                        "Forrige vellykkede pålogging", "Annerledes nå", "Fått nytt navn", "Sju dager", "Time for time")
                .doesNotContain("Last good", "Seven days", "Hour by hour", "Renamed", "spread.", "story.");
    }

    @Test
    void partsWithNothingToSayAreLeftOut() throws Exception {
        assertThat(page(Context.NONE, "en"))
                .doesNotContain("Last good sign-in", "Changes in policies", "Who else", "Ways through")
                .doesNotContain("Tenants involved", "What the store could not tell", "id=\"sums\"");
    }

    @Test
    void pageOfACorrelationIdShowsEveryAttemptWithItsPicture() throws Exception {
        Diagnosis found = Fixtures.found(Fixtures.saying("x"), "x");
        answers.diagnosis = Fixtures.among(
                found, Fixtures.attempt(60, 50074, 0), Fixtures.attempt(30, 50074, 50126), Fixtures.attempt(90, 0));
        String page = mvc.perform(get("/correlations/" + Fixtures.CORRELATION).param("lang", "en"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("All attempts of this correlation ID", "4 attempts, 6 sign-ins.")
                .containsOnlyOnce("told above")
                .containsSubsequence("id=\"attempt-1\"", "id=\"attempt-2\"", "AADSTS50126", "id=\"attempt-4\"");
        assertThat(page.split("<svg role=\"img\" height=\"136\"", -1)).hasSize(4);
    }

    @Test
    void aFailureThatNobodyElseHasSaysSo() throws Exception {
        Context alone = new Context(null, null, List.of(), spread(1), List.of(), List.of(), List.of(), List.of());
        assertThat(page(alone, "en"))
                .contains("In seven days, no other sign-in failed the same way.")
                .doesNotContain("Hour by hour");
    }

    private String page(Context context, String language) throws Exception {
        answers.diagnosis = with(Fixtures.withoutRule(Fixtures.bare(Fixtures.KEY)), context);
        return mvc.perform(get("/sign-ins/" + Fixtures.KEY).param("lang", language))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static Context whole() {
        return new Context(
                OTHER,
                new LastGood(OTHER, List.of(new LastGood.Difference("device.compliant", true, false, true))),
                List.of(new PolicyChange("p", HOSTILE, PolicyChange.Kind.OTHER_NAME, HOSTILE, HOSTILE, OTHER, OTHER)),
                spread(31),
                List.of(new WayThrough(
                        "p",
                        HOSTILE,
                        WayThrough.Need.OTHER_CONDITION,
                        List.of("location"),
                        List.of(new WayThrough.Step(Actor.USER, "location", Message.of("way.condition.place"))))),
                List.of(new Sum(Sum.Kind.TOKEN_AGE, Message.of("sum.tokenAge", "age", Duration.ofDays(34)))),
                List.of(new TenantInvolved(TenantInvolved.Role.RESOURCE, HOSTILE, HOSTILE, true)),
                List.of(new NotTold(NotTold.Part.SUMS, NotTold.Why.LATE)));
    }

    private static Spread spread(long signIns) {
        return new Spread(
                53003,
                "p",
                HOSTILE,
                Spread.Scope.ONE_POLICY,
                Message.of("scopeRule.onePolicy", "users", 12L),
                false,
                Message.of("notTold.late"),
                List.of(new Spread.Window(
                        Duration.ofDays(7),
                        Fixtures.AT.minus(Duration.ofDays(7)),
                        Fixtures.AT,
                        12,
                        false,
                        3,
                        signIns,
                        Fixtures.AT)),
                List.of(new Spread.Hour(Fixtures.AT, signIns, 1)));
    }

    private static Diagnosis with(Diagnosis plain, @Nullable Context context) {
        return new Diagnosis(
                plain.basis(),
                plain.signIn(),
                plain.attempt(),
                plain.otherAttempts(),
                plain.facts(),
                plain.verdict(),
                plain.actor(),
                plain.findingsFrom(),
                plain.findings(),
                plain.errorCode(),
                plain.codeBookEntry(),
                plain.skippedRules(),
                plain.rulesVersion(),
                plain.judgedAt(),
                plain.correlated(),
                context,
                null,
                null);
    }
}
