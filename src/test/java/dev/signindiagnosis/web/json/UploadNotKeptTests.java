package dev.signindiagnosis.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.ingest.ImportSettings;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.web.json.Api.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class UploadNotKeptTests {

    @TempDir
    private Path directory;

    @Test
    void uploadThatCannotBeKeptIsRefusedWithTheReason() throws IOException {
        Path noDirectory = Files.writeString(directory.resolve("no-directory"), "");
        InMemoryStore store = new InMemoryStore();
        ImportSettings settings = new ImportSettings(DataSize.ofKilobytes(10), DataSize.ofMegabytes(1), null);
        try (ImportService imports = new ImportService(
                () -> store, settings, noDirectory.resolve("imports"), InstantSource.fixed(Api.NOW))) {
            Reply reply = new Api(store, imports).call(post("/api/v1/imports").content("{}"));

            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.json().get("detail").stringValue())
                    .contains("disk")
                    .contains("Nothing of it was taken");
        }
    }
}
