package dev.signindiagnosis.sample;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.ingest.ImportState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Imports the sample tenant when the server starts, as anybody's files are imported. The server calls itself ready when
 * the sign-ins can be found.
 *
 * <p>The IDs are the same at every start while the times move, so the store should be a new one each time.
 */
final class SampleLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);

    private final ImportService imports;

    SampleLoader(ImportService imports) {
        this.imports = imports;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        load(Clock.systemUTC());
    }

    /** Imports both files and waits for the end. */
    void load(Clock clock) throws IOException {
        SampleTenant tenant = new SampleTenant(clock);
        for (SampleFile file : SampleFile.values()) {
            ImportReport report = imports.importNow(file.fileName(), bytes(tenant, file), progress -> {});
            if (report.state() == ImportState.COMPLETED) {
                LOG.info(
                        "The sample tenant's {} sign-ins of {} can be looked up",
                        report.rows().imported(),
                        file);
            } else {
                LOG.warn("The sample tenant's file {} was not imported whole: {}", file, report);
            }
        }
    }

    private static ByteArrayInputStream bytes(SampleTenant tenant, SampleFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            tenant.write(file, writer);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
