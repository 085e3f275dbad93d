package dev.signindiagnosis.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.ingest.ImportSettings;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.web.json.Api.Reply;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

class ImportTests {

    private static final String ADDRESS = "/api/v1/imports";
    private static final String ROW = """
            {"id": "6f1c2d3e-0000-4000-8000-000000000001", "createdDateTime": "2026-11-12T09:00:00Z", \
            "userPrincipalName": "kari@example.com", "appId": "a0000000-0000-4000-8000-00000000000a", \
            "status": {"errorCode": 50126}}
            """;

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
    }

    @AfterEach
    void stop() throws IOException {
        imports.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/octet-stream", "application/x-www-form-urlencoded", "text/csv", "application/gzip"})
    void bodyOfAnyTypeIsTaken(String type) {
        Reply reply = api.call(post(ADDRESS)
                .queryParam("filename", "log.json")
                .contentType(type)
                .content(ROW));
        JsonNode report = reply.json();

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.header("Location"))
                .isEqualTo(ADDRESS + "/" + report.get("id").stringValue());
        assertThat(report.get("filename").stringValue()).isEqualTo("log.json");
        assertThat(report.get("bytesTotal").intValue()).isEqualTo(ROW.length());
        assertThat(api.read(reply.header("Location")).json().get("id")).isEqualTo(report.get("id"));
    }

    @Test
    void bodyWithoutTypeAndNameIsTaken() {
        Reply reply = api.call(post(ADDRESS).content(ROW));

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.json().get("filename").stringValue()).isEqualTo("upload");
    }

    @Test
    void reportHasEveryPromisedField() throws IOException {
        JsonNode report = report(ROW + "no json\n");

        assertThat(new ArrayList<>(report.propertyNames()))
                .containsExactly(
                        "id filename state reason shape files bytesRead bytesTotal read imported merged duplicates refused problems startedAt endedAt takenBack"
                                .split(" "));
        assertThat(report.get("state").stringValue()).isEqualTo("completed");
        assertThat(report.get("read").intValue()).isEqualTo(2);
        assertThat(report.get("imported").intValue()).isEqualTo(1);
        assertThat(report.get("refused").intValue()).isEqualTo(1);
        assertThat(report.at("/problems/0/row").intValue()).isEqualTo(2);
        assertThat(new ArrayList<>(report.at("/problems/0").propertyNames())).containsExactly("file", "row", "reason");
        assertThat(api.read("/api/v1/sign-ins/6f1c2d3e-0000-4000-8000-000000000001")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void fileThatIsNoLogFailsWithItsReason() throws IOException {
        JsonNode report = report("{\"riskEventType\": \"unfamiliarFeatures\", \"riskLevel\": \"high\"}");

        assertThat(report.get("state").stringValue()).isEqualTo("failed");
        assertThat(new ArrayList<>(report.get("reason").propertyNames())).containsExactly("id", "text");
        assertThat(report.at("/reason/id").stringValue()).isNotBlank().doesNotContain(".");
    }

    @Test
    void uploadBeyondTheLimitIsTooLarge() {
        Reply reply = api.call(post(ADDRESS).content(ROW.repeat(100)));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.json().get("detail").stringValue()).contains("10240");
        assertThat(api.read(ADDRESS).json()).isEmpty();
    }

    @Test
    void formIsToldToSendBytes() {
        Reply reply = api.call(
                post(ADDRESS).contentType("multipart/form-data; boundary=x").content(ROW));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.json().get("detail").stringValue()).contains("not as a form");
    }

    @Test
    void reportsAreListed() throws IOException {
        JsonNode report = report(ROW);

        assertThat(api.read(ADDRESS).json()).containsExactly(report);
    }

    @Test
    void cancellingWhatHasEndedChangesNothing() throws IOException {
        JsonNode report = report(ROW);

        Reply reply = api.call(delete(ADDRESS + "/" + report.get("id").stringValue()));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json()).isEqualTo(report);
    }

    @Test
    void importThatIsNotKnownIsNotFound() {
        assertThat(api.read(ADDRESS + "/nothing").status()).isEqualTo(404);
        assertThat(api.call(delete(ADDRESS + "/nothing")).status()).isEqualTo(404);
        assertThat(api.call(delete(ADDRESS + "/nothing/events")).status()).isEqualTo(404);
    }

    @Test
    void rowsAreTakenBackAndTheReportTells() throws IOException {
        String address = ADDRESS + "/" + report(ROW).get("id").stringValue();

        Reply asked = api.call(delete(address + "/events"));
        report("[]");
        Reply again = api.call(delete(address + "/events"));

        assertThat(asked.status()).isIn(200, 202);
        assertThat(again.status()).isEqualTo(200);
        JsonNode taken = again.json().get("takenBack");
        assertThat(new ArrayList<>(taken.propertyNames()))
                .containsExactly("state", "reason", "askedAt", "endedAt", "signIns", "rows");
        assertThat(taken.get("state").stringValue()).isEqualTo("completed");
        assertThat(taken.get("signIns").intValue()).isOne();
        assertThat(api.read("/api/v1/sign-ins/6f1c2d3e-0000-4000-8000-000000000001")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void importUnderWayIsNotTakenBack() throws IOException {
        InputStream body = new FilterInputStream(new ByteArrayInputStream(ROW.getBytes(StandardCharsets.UTF_8))) {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                Reply reply =
                        api.call(delete(ADDRESS + "/" + imports.reports().get(0).id() + "/events"));
                assertThat(reply.status()).isEqualTo(409);
                assertThat(reply.json().get("detail").stringValue()).contains("Cancel it first");
                return super.read(buffer, from, length);
            }
        };
        assertThat(imports.importNow("log.json", body, progress -> {}).rows().imported())
                .isOne();
    }

    private JsonNode report(String log) throws IOException {
        ImportReport report = imports.importNow(
                "log.json", new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)), progress -> {});
        return api.read(ADDRESS + "/" + report.id()).json();
    }
}
