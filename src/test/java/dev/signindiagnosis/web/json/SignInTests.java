package dev.signindiagnosis.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.InMemoryStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SignInTests {

    private static final String ADDRESS = "/api/v1/sign-ins/" + Cases.KEY;
    private static final String SCRIPT = "<script>alert(1)</script>${7*7}{{7*7}}\u0000\"'";

    @Test
    void everyFieldSaysWhetherItWasTold() {
        JsonNode fields = api("2026-11-12T09:00:00Z").read(ADDRESS).json().get("fields");

        assertThat(fields).hasSize(SignInFields.all().size());
        assertThat(fields.at("/at/value").stringValue()).isEqualTo("2026-11-12T09:00:00Z");
        assertThat(fields.get("errorCode").get("value").longValue()).isEqualTo(53003);
        assertThat(fields.get("device.compliant").get("value").booleanValue()).isFalse();
        assertThat(fields.get("device.managed").get("state").stringValue()).isEqualTo("absent");
        assertThat(fields.get("device.managed").get("value").isNull()).isTrue();
        assertThat(fields.get("conditionalAccess.policies").get("state").stringValue())
                .isEqualTo("notInFormat");
    }

    @Test
    void youngSignInSaysWhatMayChange() {
        JsonNode fields = api("2026-11-20T11:30:00Z").read(ADDRESS).json().get("fields");

        assertThat(fields.get("risk.detail").get("state").stringValue()).isEqualTo("mayChange");
    }

    @Test
    void scriptsAndTemplatesPassAsText() {
        JsonNode signIn = api("2026-11-12T09:00:00Z").read(ADDRESS).json();

        assertThat(signIn.at("/fields/user.name/value").stringValue()).isEqualTo(SCRIPT);
    }

    @Test
    void unknownFieldsAreJson() {
        JsonNode unknown = api("2026-11-12T09:00:00Z").read(ADDRESS).json().get("unknownFields");

        assertThat(unknown.at("/new.thing/a/0").intValue()).isEqualTo(1);
        assertThat(unknown.get("half").stringValue()).isEqualTo("\uFFFD");
        assertThat(unknown.get("notJson").stringValue()).isEqualTo("plain words");
    }

    @Test
    void rawRowsComeOnlyWhenAskedFor() {
        Api api = api("2026-11-12T09:00:00Z");

        assertThat(api.read(ADDRESS).json().get("rawRows").isNull()).isTrue();
        JsonNode rows = api.read(ADDRESS + "?raw=true").json().get("rawRows");
        assertThat(rows).hasSize(1);
        assertThat(rows.at("/0/shape").stringValue()).isEqualTo("madeUp");
        assertThat(rows.at("/0/text").stringValue()).isEqualTo("{\"as\": \"imported\"}");
    }

    @Test
    void rawTakesTrueAndFalse() {
        assertThat(api("2026-11-12T09:00:00Z").read(ADDRESS + "?raw=maybe").wrongFields())
                .isEqualTo(List.of("raw"));
    }

    @Test
    void keyIsReadInEitherCase() {
        assertThat(api("2026-11-12T09:00:00Z")
                        .read("/api/v1/sign-ins/" + Cases.KEY.toUpperCase(java.util.Locale.ROOT))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void signInThatIsNotHeldIsNotFound() {
        assertThat(new Api().read(ADDRESS).status()).isEqualTo(404);
    }

    private static Api api(String at) {
        Facts facts = Facts.carrying(Set.of(SignInFields.DEVICE_MANAGED, SignInFields.RISK_DETAIL))
                .put(SignInFields.AT, Instant.parse(at))
                .put(SignInFields.ERROR_CODE, 53003L)
                .put(SignInFields.DEVICE_COMPLIANT, false)
                .put(SignInFields.USER_NAME, SCRIPT)
                .build();
        return new Api(InMemoryStore.holding(new SignInRow(
                "0123456789abcdef0123456789abcdef",
                new SignInKey(Cases.KEY),
                LogTenant.UNTOLD,
                facts,
                Set.of(),
                Map.of("new.thing", "{\"a\": [1]}", "half", "\"\\ud800\"", "notJson", "plain words"),
                new RawRow("madeUp", "", "{\"as\": \"imported\"}"))));
    }
}
