package dev.signindiagnosis.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.diagnosis.Choice;
import dev.signindiagnosis.diagnosis.NothingFound;
import dev.signindiagnosis.paste.PasteReader;
import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.KeptAnswer;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.store.MatchQuality;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.json.Api.Reply;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AnswerTests {

    private static final String ASK = "{\"text\": \"a\"}";
    private static final String PLACE = "/api/v1/sign-ins/" + Cases.KEY + "/diagnosis";

    private final Api api = new Api();

    @Test
    void foundGivesItsOneMatch() {
        Match match = new Match(Cases.blocked(), MatchQuality.SAME_CORRELATION);
        JsonNode answer = api.answering(new Answer.Found(Understood.NOTHING, match, Cases.diagnosis()))
                .ask(ASK)
                .json();

        assertThat(answer.get("outcome").stringValue()).isEqualTo("found");
        assertThat(answer.get("complete").booleanValue()).isTrue();
        assertThat(answer.get("total").intValue()).isEqualTo(1);
        assertThat(answer.get("matches")).hasSize(1);
        assertThat(answer.at("/matches/0/why").stringValue()).isEqualTo("Same correlation ID");
        assertThat(answer.at("/matches/0/correlationId").stringValue()).isEqualTo(Cases.CORRELATION);
        assertThat(answer.at("/sources/0/state").stringValue()).isEqualTo("answered");
        assertThat(answer.at("/sources/0/asOf").stringValue()).isEqualTo("2026-11-20T12:00:00Z");
        assertThat(answer.get("nothing").isNull()).isTrue();
    }

    @Test
    void severalGivesMatchesAndNoDiagnosis() {
        Attempt attempt =
                new Attempt(List.of(Cases.before(), Cases.blocked()), Cases.blocked(), Attempt.Ending.BLOCKED);
        List<Choice> choices = List.of(
                new Choice(
                        new Match(Cases.blocked(), MatchQuality.SAME_USER),
                        attempt,
                        List.of(Message.of("quality.sameUser"), Message.of("choose.why.only.blocked"))),
                Choice.of(new Match(Cases.before(), MatchQuality.SAME_USER), attempt));
        JsonNode answer = api.answering(new Answer.Several(Understood.NOTHING, choices, 40, false))
                .ask(ASK)
                .json();

        assertThat(answer.get("outcome").stringValue()).isEqualTo("several");
        assertThat(answer.get("matches")).hasSize(2);
        assertThat(answer.at("/matches/0/why").stringValue())
                .isEqualTo("Same user; Refused, and all the others went through");
        assertThat(answer.at("/matches/0/attempt/outcome").stringValue()).isEqualTo("blocked");
        assertThat(answer.at("/matches/0/attempt/rowsTotal").intValue()).isEqualTo(2);
        assertThat(answer.get("total").intValue()).isEqualTo(40);
        assertThat(answer.get("totalExact").booleanValue()).isFalse();
        assertThat(answer.get("diagnosis").isNull()).isTrue();
    }

    @Test
    void nothingTellsWhatTheMessageTells() {
        JsonNode answer = api.answering(
                        new Answer.Nothing(Understood.NOTHING, Api.nothing(), Optional.of(Cases.fromMessage(50105))))
                .ask(ASK)
                .json();

        assertThat(answer.get("outcome").stringValue()).isEqualTo("nothing");
        assertThat(answer.at("/diagnosis/basis").stringValue()).isEqualTo("message");
        assertThat(answer.at("/diagnosis/signIn").isNull()).isTrue();
        assertThat(answer.at("/diagnosis/permalink").isNull()).isTrue();
        assertThat(answer.at("/diagnosis/errorCode/url").stringValue())
                .isEqualTo("https://login.microsoftonline.com/error?code=50105");
        assertThat(answer.at("/diagnosis/policiesState").stringValue()).isEqualTo("notInFormat");
    }

    @Test
    void reasonNamesWhatMayHaveBeenMeant() {
        NothingFound.Reason reason = NothingFound.Reason.shown(
                        "idIsOther",
                        Message.of("reason.idIsOther", "id", "x", "what", Message.of("idRole.application")))
                .ofKind("application")
                .hint(Message.of("reason.idIsOther.application"))
                .candidates(List.of(new Match(Cases.blocked(), MatchQuality.SAME_APPLICATION)));
        NothingFound nothing = new NothingFound(
                null, null, List.of(reason), true, Api.nothing().coverage());

        JsonNode told = api.answering(new Answer.Nothing(Understood.NOTHING, nothing, Optional.empty()))
                .ask(ASK)
                .json()
                .at("/nothing/reasons/0");

        assertThat(told.get("kind").stringValue()).isEqualTo("application");
        assertThat(told.get("standing").stringValue()).isEqualTo("candidate");
        assertThat(told.get("text").stringValue())
                .isEqualTo("The ID x is no request ID and no correlation ID here: it is the ID of an application."
                        + " Look up the application with the time, or the user.");
        assertThat(told.at("/candidates/0/key").stringValue()).isEqualTo(Cases.KEY);
        assertThat(told.at("/candidates/0/attempt").isNull()).isTrue();
    }

    @Test
    void nothingTellsHowABareIdWasTried() {
        Understood bare = new PasteReader().read(Cases.CORRELATION, ZoneOffset.UTC);
        JsonNode nothing = api.answering(new Answer.Nothing(bare, Api.nothing(), Optional.empty()))
                .ask(ASK)
                .json();
        Match match = new Match(Cases.blocked(), MatchQuality.SAME_CORRELATION);
        JsonNode found = api.answering(new Answer.Found(bare, match, Cases.diagnosis()))
                .ask(ASK)
                .json();

        assertThat(nothing.at("/understood/ignored/0/value").stringValue()).isEqualTo(Cases.CORRELATION);
        assertThat(nothing.at("/understood/ignored/0/reason").stringValue())
                .isEqualTo("looked up as request ID and as correlation ID");
        assertThat(found.at("/understood/ignored")).isEmpty();
    }

    @Test
    void storeThatIsDownIsAProblem() {
        Reply reply = api.answering(
                        new Answer.Unavailable(Understood.NOTHING, Message.of("problem.store-unavailable.late")))
                .ask(ASK);

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.json().get("detail").stringValue()).startsWith("The local store did not answer in time");
    }

    @Test
    void whatWasNotToldIsNull() {
        JsonNode diagnosis = api.diagnosing(Cases.diagnosis()).read(PLACE).json();

        assertThat(diagnosis.at("/signIn/device/compliant").booleanValue()).isFalse();
        assertThat(diagnosis.at("/signIn/device/managed").isNull()).isTrue();
        assertThat(diagnosis.at("/signIn/risk/levelDuringSignIn").isNull()).isTrue();
        assertThat(diagnosis.at("/signIn/servicePrincipal").isNull()).isTrue();
        assertThat(diagnosis.at("/signIn/tenants/resource").isNull()).isTrue();
        assertThat(diagnosis.at("/signIn/tenants/home/id").stringValue()).endsWith("2");
        assertThat(diagnosis.at("/attempt/rows/0/errorCode").isNull()).isTrue();
        assertThat(diagnosis.at("/policies/0/conditionsNotSatisfied").isNull()).isTrue();
        assertThat(diagnosis.at("/context").isNull()).isTrue();
        assertThat(diagnosis.at("/kept").booleanValue()).isFalse();
    }

    @Test
    void unknownCodeIsStillAnObject() {
        JsonNode answer = api.answering(
                        new Answer.Nothing(Understood.NOTHING, Api.nothing(), Optional.of(Cases.fromMessage(99999998))))
                .ask(ASK)
                .json();

        assertThat(answer.at("/diagnosis/errorCode/code").intValue()).isEqualTo(99999998);
        assertThat(answer.at("/diagnosis/errorCode/kind").stringValue()).isEqualTo("unknown");
        assertThat(answer.at("/diagnosis/errorCode/sourced").isNull()).isTrue();
    }

    @Test
    void policyInForceDecidedAndReportOnlyDidNot() {
        JsonNode policies = api.diagnosing(Cases.diagnosis()).read(PLACE).json().get("policies");

        assertThat(policies.at("/0/decided").booleanValue()).isTrue();
        assertThat(policies.at("/0/reportOnly").booleanValue()).isFalse();
        assertThat(policies.at("/1/decided").booleanValue()).isFalse();
        assertThat(policies.at("/1/reportOnly").booleanValue()).isTrue();
    }

    @Test
    void findingIsSaidInWords() {
        JsonNode finding = api.diagnosing(Cases.diagnosis()).read(PLACE).json().at("/findings/0");

        assertThat(finding.at("/title").stringValue()).isEqualTo("The title");
        assertThat(finding.at("/whatHappened").stringValue()).isEqualTo("Read LAPTOP-7 aloud");
        assertThat(finding.at("/evidence/0/value").stringValue()).isEqualTo("No");
        assertThat(finding.at("/evidence/1/value").isNull()).isTrue();
        assertThat(finding.at("/evidence/1/state").stringValue()).isEqualTo("unlicensed");
        assertThat(finding.at("/actions/0/link").stringValue()).startsWith("https://entra.microsoft.com/");
        assertThat(finding.at("/references/0/code").stringValue()).isEqualTo("AADSTS53000");
    }

    @Test
    void findingIsSaidInTheLanguageOfTheCall() {
        JsonNode diagnosis = api.diagnosing(Cases.diagnosis())
                .call(get(PLACE).header("Accept-Language", "nb"))
                .json();

        assertThat(diagnosis.at("/findings/0/evidence/0/value").stringValue()).isEqualTo("Nei");
    }

    @Test
    void rowsOfTheAttemptNameTheirPart() {
        JsonNode rows = api.diagnosing(Cases.diagnosis()).read(PLACE).json().at("/attempt/rows");

        assertThat(rows.at("/0/part").stringValue()).isEqualTo("other");
        assertThat(rows.at("/1/part").stringValue()).isEqualTo("deciding");
        assertThat(rows.at("/1/key").stringValue()).isEqualTo(Cases.KEY);
    }

    @Test
    void keyThatIsNotHeldIsNotFound() {
        Reply notHeld = new Api().read(PLACE);
        Reply noKey = new Api().read("/api/v1/sign-ins/kari/diagnosis");

        assertThat(notHeld.status()).isEqualTo(404);
        assertThat(noKey.status()).isEqualTo(404);
        assertThat(noKey.json().get("detail").stringValue()).contains("8-4-4-4-12");
    }

    @Test
    void markdownIsTheTicketText() {
        Api api = new Api().diagnosing(Cases.diagnosis());
        Reply markdown =
                api.call(get("/api/v1/sign-ins/{key}/diagnosis", Cases.KEY).header("Accept", "text/markdown"));
        Reply json = api.call(get("/api/v1/sign-ins/{key}/diagnosis", Cases.KEY).header("Accept", "*/*"));
        assertThat(markdown.header("Content-Type")).isEqualTo("text/markdown;charset=UTF-8");
        assertThat(markdown.text())
                .startsWith("# The title\n")
                .contains("<http://localhost/sign-ins/" + Cases.KEY + ">")
                .isEqualTo(json.json().at("/texts/ticket").stringValue());
    }

    @Test
    void jsonIsGivenUnlessMarkdownIsPreferred() {
        Api api = new Api().diagnosing(Cases.diagnosis());
        for (String accept : List.of("application/json, text/markdown", "text/markdown;q=0.5, */*", "*/*")) {
            Reply reply =
                    api.call(get("/api/v1/sign-ins/{key}/diagnosis", Cases.KEY).header("Accept", accept));
            assertThat(reply.header("Content-Type")).as(accept).startsWith("application/json");
        }
    }

    @Test
    void redactTakesPersonsOutOfTheTexts() {
        Api api = new Api().diagnosing(Cases.diagnosis());
        String address = "/api/v1/sign-ins/" + Cases.KEY + "/diagnosis";
        assertThat(api.read(address).json().get("texts").toString()).contains("kari@example.com", "LAPTOP-7");
        assertThat(api.read(address + "?redact=true").json().get("texts").toString())
                .doesNotContain("kari@example.com", "LAPTOP-7")
                .contains(Cases.KEY);
    }

    @Test
    void keptAndRulesChangedAreTrueToTheStore() {
        Api api = new Api().diagnosing(Cases.diagnosis());
        assertThat(api.read(PLACE).json().get("kept").booleanValue()).isFalse();
        api.kept.save(kept("v1"));
        assertThat(api.read(PLACE).json().get("kept").booleanValue()).isTrue();
        assertThat(api.read(PLACE).json().get("rulesChanged").booleanValue()).isFalse();
        api.kept.save(kept("v0"));
        assertThat(api.read(PLACE).json().get("rulesChanged").booleanValue()).isTrue();
    }

    @Test
    void problemTellsWhereTheKeptAnswerIs() {
        Api api = new Api();
        api.kept.save(kept("v1"));
        Reply reply = api.read(PLACE);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().get("detail").stringValue()).endsWith("/sign-ins/" + Cases.KEY);
    }

    private static KeptAnswer kept(String rules) {
        return new KeptAnswer(new SignInKey(Cases.KEY), Cases.blocked().tenant(), Cases.AT, Api.NOW, rules, "{}", null);
    }
}
