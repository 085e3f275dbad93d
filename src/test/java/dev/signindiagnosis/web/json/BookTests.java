package dev.signindiagnosis.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.rule.RuleBook;
import dev.signindiagnosis.rule.RuleVocabulary;
import dev.signindiagnosis.web.json.Api.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The code book and the rule book. */
class BookTests {

    private final Api api = new Api();

    @ParameterizedTest
    @ValueSource(strings = {"50105", "AADSTS50105", "aadsts50105"})
    void codeIsTakenAsPeopleWriteIt(String code) {
        JsonNode entry = api.read("/api/v1/error-codes/" + code).json();

        assertThat(entry.get("code").intValue()).isEqualTo(50105);
        assertThat(entry.get("label").stringValue()).isEqualTo("AADSTS50105");
        assertThat(entry.get("url").stringValue()).isEqualTo("https://login.microsoftonline.com/error?code=50105");
        assertThat(entry.get("category").isString()).isTrue();
    }

    @Test
    void unknownCodeIsNotFoundAndLeadsToMicrosoft() {
        Reply reply = api.read("/api/v1/error-codes/99999998");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().get("detail").stringValue())
                .contains("AADSTS99999998", "https://login.microsoftonline.com/error?code=99999998");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fifty", "50105x", "-1", "123456789012"})
    void whatIsNoCodeIsNamed(String code) {
        Reply reply = api.read("/api/v1/error-codes/" + code);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.wrongFields()).containsExactly("code");
    }

    @Test
    void codesAreSearchedByWordAndCategory() {
        assertThat(api.read("/api/v1/error-codes").json())
                .hasSize(ErrorCodeBook.builtIn().all().size());
        JsonNode found = api.read("/api/v1/error-codes?q=50105").json();
        assertThat(found).hasSize(1);
        String category = found.at("/0/category").stringValue();
        assertThat(api.read("/api/v1/error-codes?category=" + category).json())
                .isNotEmpty()
                .allMatch(entry -> entry.get("category").stringValue().equals(category));
        assertThat(api.read("/api/v1/error-codes?q=nosuchword").json()).isEmpty();
    }

    @Test
    void rulesAreListedWithTheirWords() {
        JsonNode rules = api.read("/api/v1/rules").json();

        assertThat(rules).hasSize(RuleBook.builtIn().rules().size());
        for (JsonNode rule : rules) {
            assertThat(rule.get("title").stringValue()).doesNotStartWith("rule.");
            assertThat(rule.get("happened")).isNotEmpty();
        }
    }

    @Test
    void rulesAreSearchedByWordCodeAndActor() {
        assertThat(api.read("/api/v1/rules?code=AADSTS53000").json())
                .isNotEmpty()
                .allMatch(rule -> rule.get("codes").toString().contains("53000"));
        assertThat(api.read("/api/v1/rules?actor=deviceAdmin").json())
                .isNotEmpty()
                .allMatch(rule -> rule.get("actor").stringValue().equals("deviceAdmin"));
        assertThat(api.read("/api/v1/rules?q=nosuchword").json()).isEmpty();
    }

    @Test
    void ruleIsFoundByItsId() {
        String id = RuleBook.builtIn().rules().get(0).id();

        assertThat(api.read("/api/v1/rules/" + id).json().get("id").stringValue())
                .isEqualTo(id);
        assertThat(api.read("/api/v1/rules/no-such-rule").status()).isEqualTo(404);
    }

    @Test
    void factsAreListedWithTheirTypes() {
        JsonNode facts = api.read("/api/v1/rules/facts").json();

        assertThat(facts).hasSize(RuleVocabulary.facts().size());
        for (JsonNode fact : facts) {
            String name = fact.get("name").stringValue();
            boolean aroundTheSignIn = name.matches("(attempt|history|spread|message)\\..*");
            assertThat(fact.get("qualifiedName").stringValue()).isEqualTo(aroundTheSignIn ? name : "signIn." + name);
            assertThat(fact.get("type").stringValue()).isNotBlank();
        }
    }
}
