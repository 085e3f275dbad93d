package dev.signindiagnosis.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.signindiagnosis.store.DeadlinePassedException;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.web.json.Api.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiProblemTests {

    private static final String ASK = "{\"text\": \"a\"}";

    private final Api api = new Api();

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v2/diagnoses", "/api/", "/api/v1/sign-ins/x/y/z"})
    void unknownAddressIsAProblem(String address) {
        Reply reply = api.call(get(address).accept("text/html"));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        List<String> fields = new ArrayList<>();
        reply.json().propertyNames().forEach(fields::add);
        assertThat(fields).containsExactly("type", "title", "status", "detail", "errors");
        assertThat(reply.json().get("status").intValue()).isEqualTo(404);
    }

    @Test
    void otherMethodIsAProblemThatNamesTheMethods() {
        Reply reply = api.call(delete("/api/v1/diagnoses"));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo("POST");
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/png", "nonsense", "text/markdown"})
    void formatThatIsNotToBeHadIsAProblem(String accept) {
        Reply reply = api.call(get("/api/v1/error-codes/50105").header("Accept", accept));

        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void storeThatIsDownIsA503() {
        Reply reply = api.failing(new RepositoryUnavailableException("/var/secret is locked", new Exception("secret")))
                .ask(ASK);

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.text()).doesNotContain("secret");
        assertThat(api.failing(new DeadlinePassedException()).ask(ASK).status()).isEqualTo(503);
    }

    @Test
    void faultTellsANumberAndNothingElse() {
        Reply reply = api.failing(new IllegalStateException("kari@example.com")).ask(ASK);

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.json().get("detail").stringValue()).containsPattern("number [0-9a-f]{8};");
        assertThat(reply.text()).doesNotContain("kari", "IllegalState");
    }

    @ParameterizedTest
    @CsvSource({"nb, en, nb", "en, nb-NO, en", "xx, nn, nb", ", no, nb", ", 'de, nb;q=0.5', nb", ", , en", "NB, , nb"})
    void languageIsTheParametersThenTheHeaders(String lang, String accepted, String spoken) {
        var request = get("/api/v1/nothing");
        if (lang != null) {
            request.queryParam("lang", lang);
        }
        if (accepted != null) {
            request.header("Accept-Language", accepted);
        }
        Reply reply = api.call(request);

        assertThat(reply.header("Content-Language")).isEqualTo(spoken);
        assertThat(reply.header("Vary")).contains("Accept-Language");
        assertThat(reply.json().get("title").stringValue())
                .isEqualTo(
                        spoken.equals("nb")
                                ? "Det er ingenting på denne adressen"
                                : "There is nothing at this address");
    }

    @Test
    void badlyEncodedAddressIsAProblem() {
        Reply reply = api.call(get("/api/v1/error-codes").with(request -> {
            request.setQueryString("q=%zz");
            return request;
        }));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
