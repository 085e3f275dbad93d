package dev.signindiagnosis.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.ingest.ImportSettings;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.web.json.Api.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

/** The removal of a person's data, over the API. */
class RemovalTests {

    private static final String ADDRESS = "/api/v1/removals";

    @TempDir
    private Path directory;

    private final InMemoryStore store = new InMemoryStore();
    private ImportService imports;
    private Api api;

    @BeforeEach
    void start() {
        ImportSettings settings = new ImportSettings(DataSize.ofKilobytes(10), DataSize.ofMegabytes(1), null);
        imports = new ImportService(() -> store, settings, directory, InstantSource.fixed(Api.NOW));
        api = new Api(store, imports);
        store.write(
                List.of(MadeUpRow.of(1, "2026-11-12T10:00:00Z")
                        .tell(SignInFields.USER_NAME, "kari@example.com")
                        .tell(SignInFields.USER_ID, MadeUpRow.guid(0xa1))
                        .build()),
                ImportId.UNKNOWN);
        store.commit();
    }

    @AfterEach
    void stop() throws IOException {
        imports.close();
    }

    private Reply ask(String body) {
        return api.call(post(ADDRESS).contentType("application/json").content(body));
    }

    @Test
    void withoutConfirmItOnlyCounts() {
        Reply reply = ask("{\"user\": \"Kari@example.com\"}");
        assertThat(reply.status()).isEqualTo(200);
        JsonNode counted = reply.json();
        assertThat(new ArrayList<>(counted.propertyNames()))
                .containsExactly("objectIds userNames sharedUserNames signIns firstSeen lastSeen keptAnswers removal"
                        .split(" "));
        assertThat(counted.at("/objectIds/0").stringValue()).isEqualTo(MadeUpRow.guid(0xa1));
        assertThat(counted.get("signIns").intValue()).isOne();
        assertThat(counted.get("firstSeen").stringValue()).isEqualTo("2026-11-12T10:00:00Z");
        assertThat(counted.get("removal").isNull()).isTrue();
        assertThat(ask("{\"user\": \"kari@example.com\", \"confirm\": false}")
                        .json()
                        .get("signIns")
                        .intValue())
                .isOne();
    }

    @Test
    void withConfirmItDeletesAndReportsWithoutNames() throws IOException {
        Reply begun = ask("{\"user\": \"kari@example.com\", \"confirm\": true}");
        assertThat(begun.status()).isEqualTo(202);
        assertThat(begun.header("Location")).startsWith(ADDRESS + "/").doesNotContain("kari");
        imports.importNow("log.json", new ByteArrayInputStream(new byte[] {'[', ']'}), progress -> {});

        Reply report = api.read(begun.header("Location"));
        assertThat(new ArrayList<>(report.json().propertyNames()))
                .containsExactly("id state reason askedAt endedAt signIns rows keptAnswers".split(" "));
        assertThat(report.json().get("state").stringValue()).isEqualTo("completed");
        assertThat(report.json().get("signIns").intValue()).isOne();
        assertThat(report.json().toString()).doesNotContain("kari");
        assertThat(ask("{\"user\": \"kari@example.com\"}").json().get("signIns").intValue())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"user\": 7}",
                "{\"user\": \"00000000-0000-0000-0000-000000000000\"}",
                "{\"user\": \"kari@example.com\", \"confirm\": \"true\"}"
            })
    void badInputIsNamedAndDeletesNothing(String body) {
        Reply reply = ask(body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("errors")).isNotEmpty();
        assertThat(ask("{\"user\": \"kari@example.com\"}").json().get("signIns").intValue())
                .isOne();
    }

    @Test
    void unknownRemovalIsNotFound() {
        assertThat(api.read(ADDRESS + "/none").status()).isEqualTo(404);
    }
}
