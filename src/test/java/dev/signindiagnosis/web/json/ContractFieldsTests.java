package dev.signindiagnosis.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.diagnosis.NothingFound;
import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.store.MatchQuality;
import dev.signindiagnosis.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Holds every answer against the names that are promised, in the order in which they are promised. */
class ContractFieldsTests {

    private static final String MATCH =
            "key requestId correlationId at user application errorCode status logTenant quality why attempt";
    private static final String ANSWER =
            "outcome complete sources understood diagnosis matches total totalExact next nothing";
    private static final String DIAGNOSIS =
            "basis permalink judgedAt rulesVersion kept rulesChanged skippedRules signIn"
                    + " verdict actor findingsFrom findings policies policiesState authentication authenticationState attempt"
                    + " otherAttempts context errorCode texts";

    private final Api api = new Api();

    @Test
    void answerThatIsFound() {
        JsonNode answer = api.answering(found()).ask("{\"text\": \"a\"}").json();

        assertNames(answer, "", ANSWER);
        assertNames(answer, "/sources/0", "id state reason retryAt asOf");
        assertNames(
                answer,
                "/understood",
                "requestId correlationId errorCodes decidingCode otherCodes suberror at atZone alternatives user"
                        + " applicationId applicationName tenantId resourceId ignored conflicts");
        assertNames(answer, "/matches/0", MATCH);
        assertNames(answer, "/diagnosis", DIAGNOSIS);
    }

    @Test
    void answerThatIsNothing() {
        NothingFound nothing = new NothingFound(
                Cases.AT,
                Cases.AT,
                List.of(NothingFound.Reason.shown("storeEmpty", Message.of("test.title"))),
                true,
                new Coverage(List.of()));
        JsonNode answer = api.answering(new Answer.Nothing(Understood.NOTHING, nothing, Optional.empty()))
                .ask("{\"text\": \"a\"}")
                .json();

        assertNames(answer, "", ANSWER);
        assertNames(answer, "/nothing", "searched reasons allTested coverage");
        assertNames(answer, "/nothing/searched/0", "source from to");
        assertNames(answer, "/nothing/reasons/0", "id text standing retryAt kind candidates");
        assertNames(answer, "/nothing/coverage", "earliest latest");
    }

    @Test
    void diagnosis() {
        JsonNode diagnosis = api.diagnosing(Cases.diagnosis())
                .read("/api/v1/sign-ins/" + Cases.KEY + "/diagnosis")
                .json();

        assertNames(diagnosis, "", DIAGNOSIS);
        assertNames(diagnosis, "/findings/0", "ruleId title confidence whatHappened evidence actions references");
        assertNames(diagnosis, "/findings/0/evidence/0", "fact label state value");
        assertNames(diagnosis, "/findings/0/actions/0", "who role text link verify");
        assertNames(diagnosis, "/findings/0/references/0", "code url");
        assertStartsWith(diagnosis, "/policies/0", "id name result reportOnly decided grantControls sessionControls");
        assertThat(names(diagnosis.at("/policies/0"))).contains("conditionsSatisfied", "conditionsNotSatisfied");
        assertNames(diagnosis, "/authentication/0", "at method detail succeeded result requirement");
        assertNames(diagnosis, "/attempt", "outcome decidingKey rows rowsTotal");
        assertNames(diagnosis, "/otherAttempts/0", "outcome decidingKey rows rowsTotal");
        assertNames(diagnosis, "/attempt/rows/0", "key at application type errorCode status part");
        assertStartsWith(diagnosis, "/errorCode", "code label name kind meaning fix sourced url");
        assertThat(names(diagnosis.at("/errorCode")))
                .contains("actor", "follows", "disagree", "related", "sources", "suberror");
    }

    @Test
    void signInOfADiagnosis() {
        JsonNode diagnosis = api.diagnosing(Cases.diagnosis())
                .read("/api/v1/sign-ins/" + Cases.KEY + "/diagnosis")
                .json();

        assertNames(
                diagnosis,
                "/signIn",
                "key requestId correlationId correlationIds originalRequestId at type status errorCode user"
                        + " servicePrincipal agent application resource logTenant tenants device client ipAddress place"
                        + " risk conditionalAccessStatus authenticationRequirement");
        assertNames(diagnosis, "/signIn/user", "id name displayName type");
        assertNames(diagnosis, "/signIn/application", "id name");
        assertNames(diagnosis, "/signIn/resource", "id name");
        assertNames(diagnosis, "/signIn/logTenant", "id");
        assertNames(diagnosis, "/signIn/tenants", "home resource appOwner");
        assertNames(diagnosis, "/signIn/device", "id name operatingSystem browser compliant managed trustType");
        assertNames(diagnosis, "/signIn/client", "app userAgent");
        assertNames(diagnosis, "/signIn/place", "city state country");
    }

    @Test
    void search() {
        Api holding = new Api(
                InMemoryStore.holding(MadeUpRow.of(1, "2026-11-12T09:00:00Z").build()));
        JsonNode found = holding.search("{}").json();

        assertNames(found, "", "matches total totalExact next coverage");
        assertNames(found, "/matches/0", MATCH);
        assertNames(found, "/coverage", "earliest latest");
    }

    @Test
    void fieldsOfASignIn() {
        Api holding = new Api(
                InMemoryStore.holding(MadeUpRow.of(1, "2026-11-12T09:00:00Z").build()));
        JsonNode signIn = holding.read("/api/v1/sign-ins/" + MadeUpRow.guid(1)).json();

        assertThat(names(signIn)).contains("key", "fields", "unknownFields", "rows");
        assertNames(signIn, "/fields/device.compliant", "state value");
    }

    private static Answer found() {
        return new Answer.Found(
                Understood.NOTHING, new Match(Cases.blocked(), MatchQuality.SAME_REQUEST), Cases.diagnosis());
    }

    private static void assertNames(JsonNode answer, String place, String names) {
        assertThat(names(answer.at(place))).as(place).containsExactly(names.split(" "));
    }

    private static void assertStartsWith(JsonNode answer, String place, String names) {
        assertThat(names(answer.at(place))).as(place).startsWith(names.split(" "));
    }

    private static List<String> names(JsonNode object) {
        return new ArrayList<>(object.propertyNames());
    }
}
