package dev.signindiagnosis.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.diagnosis.Context;
import dev.signindiagnosis.diagnosis.Diagnosis.Correlated;
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
import dev.signindiagnosis.web.Language;
import dev.signindiagnosis.web.WordLists;
import dev.signindiagnosis.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContextJsonTests {

    private static final Words WORDS = new WordLists(language -> Map.of()).in(Language.ENGLISH, ZoneOffset.UTC);
    private static final SignInEvent BEFORE = Cases.before();
    private static final SignInEvent BLOCKED = Cases.blocked();
    private static final Instant HOUR = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void theLastGoodSignInStandsWithItsDifferencesInWords() {
        JsonNode good = json().get("lastGood");
        assertThat(good.get("key").stringValue()).isEqualTo(BEFORE.key().value());
        JsonNode difference = good.get("differences").get(0);
        assertThat(difference.get("fact").stringValue()).isEqualTo("device.compliant");
        assertThat(difference.get("then").stringValue()).isEqualTo("Yes");
        assertThat(difference.get("now").stringValue()).isEqualTo("No");
    }

    @Test
    void windowsAreNamedAsTheContractNamesThem() {
        JsonNode spread = json().get("spread");
        assertThat(spread.get("scope").stringValue()).isEqualTo("onePolicy");
        assertThat(spread.get("incident").booleanValue()).isTrue();
        assertThat(spread.get("windows").findValuesAsString("window")).containsExactly("PT1H", "P1D", "P7D");
        assertThat(spread.get("hours").get(0).get("from").stringValue()).isEqualTo("2026-11-20T09:00:00Z");
        assertThat(spread.get("hours").get(0).get("weekBefore").intValue()).isEqualTo(1);
    }

    @Test
    void figuresOfASumAreDataAndItsSentenceIsWords() {
        JsonNode sum = json().get("sums").get(0);
        assertThat(sum.get("kind").stringValue()).isEqualTo("tokenAge");
        assertThat(sum.get("figures").get("age").stringValue()).isEqualTo("PT816H");
        assertThat(sum.get("text").stringValue()).contains("34 days");
    }

    @Test
    void whatCouldNotBeHadIsNamedWithTheReason() {
        JsonNode missing = json().get("notTold").get(0);
        assertThat(missing.get("part").stringValue()).isEqualTo("laterSuccess");
        assertThat(missing.get("why").stringValue()).isEqualTo("late");
        assertThat(missing.get("text").stringValue()).isEqualTo("The store did not answer in time.");
    }

    @Test
    void waysTenantsAndChangesHaveTheirNames() {
        JsonNode json = json();
        assertThat(json.get("waysThrough").get(0).get("need").stringValue()).isEqualTo("otherCondition");
        assertThat(json.get("waysThrough").get(0).get("labels").get(0).stringValue())
                .isEqualTo("Location");
        assertThat(json.get("tenantsInvolved").get(0).get("role").stringValue()).isEqualTo("resource");
        assertThat(json.get("policyChanges").get(0).get("kind").stringValue()).isEqualTo("otherResult");
        assertThat(json.get("laterSuccess").isNull()).isTrue();
    }

    @Test
    void aCorrelationIdWithMoreThanIsReadTellsHowMany() {
        assertThat(AttemptJson.of(Cases.diagnosis().attempt(), new Correlated(50_000, 200))
                        .rowsTotal())
                .isEqualTo(50_000);
        assertThat(AttemptJson.of(Cases.diagnosis().attempt(), new Correlated(2, 2))
                        .rowsTotal())
                .isEqualTo(2);
    }

    private static JsonNode json() {
        return new JsonMapper().valueToTree(ContextJson.of(context(), WORDS));
    }

    private static Context context() {
        return new Context(
                null,
                new LastGood(BEFORE, List.of(new LastGood.Difference("device.compliant", true, false, true))),
                List.of(new PolicyChange(
                        "p", "P", PolicyChange.Kind.OTHER_RESULT, "success", "failure", BEFORE, BLOCKED)),
                spread(),
                List.of(new WayThrough(
                        "p",
                        "P",
                        WayThrough.Need.OTHER_CONDITION,
                        List.of("location"),
                        List.of(new WayThrough.Step(Actor.USER, "location", Message.of("way.condition.place"))))),
                List.of(new Sum(
                        Sum.Kind.TOKEN_AGE,
                        Message.of("sum.tokenAge.allowed", "age", Duration.ofDays(34), "allowed", Duration.ofDays(1)))),
                List.of(new TenantInvolved(TenantInvolved.Role.RESOURCE, "t", null, true)),
                List.of(new NotTold(NotTold.Part.LATER_SUCCESS, NotTold.Why.LATE)));
    }

    private static Spread spread() {
        return new Spread(
                53003,
                "p",
                "P",
                Spread.Scope.ONE_POLICY,
                Message.of("scopeRule.onePolicy", "users", 12L),
                true,
                Message.of("incident.yes"),
                List.of(window(Duration.ofHours(1)), window(Duration.ofDays(1)), window(Duration.ofDays(7))),
                List.of(new Spread.Hour(HOUR, 4, 1)));
    }

    private static Spread.Window window(Duration length) {
        return new Spread.Window(length, HOUR.minus(length), HOUR, 12, true, 3, 31, HOUR.minus(length));
    }
}
