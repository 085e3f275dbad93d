package dev.signindiagnosis.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.aadsts.Cloud;
import dev.signindiagnosis.web.Language;
import dev.signindiagnosis.web.PortalLinks;
import dev.signindiagnosis.web.WordLists;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.page.ResultView.SignInView;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds that the page of a kept answer shows all that the answer holds. */
class KeptReadingTests {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Words WORDS = new WordLists(language -> Map.of()).in(Language.ENGLISH, ZoneOffset.UTC);

    @Test
    void verdictActorAndCausesAreThoseThatWereKept() {
        ResultView read = read();
        assertThat(read.verdict()).startsWith("Kari Holm could not open Payroll");
        assertThat(read.mark().word()).isEqualTo("Blocked");
        assertThat(read.role()).isEqualTo("Conditional Access Administrator");
        assertThat(read.cause().happened()).isEqualTo("The policy lets nobody in from there.");
        assertThat(read.cause().actions()).hasSize(2);
        assertThat(read.cause().evidence())
                .extracting(FactView::value)
                .containsExactly("Norway (NO)", "This log format has no place for it", "See the table below");
        assertThat(read.further()).extracting(CauseView::title).containsExactly("A policy blocks");
        assertThat(read.references()).extracting(CauseView.ReferenceView::label).containsExactly("AADSTS53003");
        assertThat(read.skippedRules()).containsExactly("broken-rule");
        assertThat(read.judged()).contains("12 Nov 2026, 09:03:41", "v0");
    }

    @Test
    void withoutARuleTheMeaningAndTheStepThatWereKeptAreShown() {
        ObjectNode answer = (ObjectNode) kept();
        answer.putArray("findings");
        answer.put("findingsFrom", "codeBook");
        answer.putObject("errorCode")
                .put("code", 50105)
                .put("meaning", "The meaning of then.")
                .put("fix", "The step of then.")
                .put("actor", "appOwner");
        CauseView cause = reading().of(new KeptNode(answer)).cause();
        assertThat(cause.happened()).isEqualTo("The meaning of then.");
        assertThat(cause.actions()).singleElement().satisfies(action -> {
            assertThat(action.text()).isEqualTo("The step of then.");
            assertThat(action.who()).isEqualTo("Owner of the application");
        });
    }

    @Test
    void attemptPoliciesAndStepsAreShownAsLogged() {
        SignInView signIn = read().evidence();
        assertThat(signIn.attempt().rows())
                .extracting(AttemptView.RowView::code)
                .containsExactly("AADSTS50199", "AADSTS53003");
        assertThat(signIn.attempt().more()).isEqualTo("And 1 more.");
        assertThat(signIn.policies().inForce()).singleElement().matches(PolicyView::decided);
        assertThat(signIn.policies().inForce().get(0).matched()).isEqualTo("Location");
        assertThat(signIn.policies().reportOnly()).hasSize(1);
        assertThat(signIn.steps().steps())
                .singleElement()
                .matches(step -> step.method().equals("Password"));
        assertThat(signIn.steps().steps().get(0).requirement()).isEqualTo("Not told in this log");
    }

    @Test
    void blankOfTheLogIsNoValueOnThePage() {
        assertThat(read().evidence().details().get(0).told())
                .extracting(FactView::label)
                .contains("User", "Application", "Device managed", "Country or region", "Conditional Access")
                .doesNotContain("Device compliant", "Authentication requirement");
    }

    @Test
    void storyIsToldAsItWasThen() {
        ContextView story = read().story();
        assertThat(story.later().text()).startsWith("30 min later");
        assertThat(story.lastGood().differences()).singleElement().matches(ContextView.DifferenceView::mayExplain);
        assertThat(story.changes().get(0).then()).isEqualTo("Met");
        assertThat(story.spread().windows().get(0).users()).isEqualTo("12");
        assertThat(story.spread().chart()).isNotNull();
        assertThat(story.ways().get(0).what()).containsExactly("Location");
        assertThat(story.sums()).containsExactly("The client tried 3 times by itself.");
        assertThat(story.tenants())
                .singleElement()
                .matches(tenant -> tenant.roles().size() == 2 && tenant.decided());
        assertThat(story.notTold()).hasSize(1);
    }

    @Test
    void answerThatHoldsLessIsShownAsFarAsItGoes() {
        ResultView read = reading().of(new KeptNode(MAPPER.readTree("{\"verdict\": \"Kept\"}")));
        assertThat(read.verdict()).isEqualTo("Kept");
        assertThat(read.cause().title()).isEqualTo("No error code");
        assertThat(read.at()).isNull();
        assertThat(read.evidence().attempt().rows()).isEmpty();
        assertThat(read.story().spread()).isNull();
    }

    private static ResultView read() {
        return reading().of(new KeptNode(kept()));
    }

    private static KeptReading reading() {
        return new KeptReading(WORDS, new PortalLinks(Cloud.GLOBAL), Cloud.GLOBAL);
    }

    /** A kept answer, as the JSON API gives it. */
    static JsonNode kept() {
        try (InputStream json = KeptReadingTests.class.getResourceAsStream("/web/kept-answer.json")) {
            return MAPPER.readTree(Objects.requireNonNull(json));
        } catch (IOException broken) {
            throw new IllegalStateException("a test file cannot be read", broken);
        }
    }
}
