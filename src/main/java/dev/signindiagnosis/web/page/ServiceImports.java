package dev.signindiagnosis.web.page;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.ImportService;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers pages from the import service. */
@Component
final class ServiceImports implements Imports {

    private final ImportService service;

    ServiceImports(ImportService service) {
        this.service = service;
    }

    @Override
    public ImportReport receive(String filename, InputStream bytes) throws IOException {
        return service.receive(filename, bytes);
    }

    @Override
    public Optional<ImportReport> report(String id) {
        return service.report(id);
    }

    @Override
    public Optional<ImportReport> cancel(String id) {
        return service.cancel(id);
    }

    @Override
    public Optional<ImportReport> takeBack(String id) {
        return service.takeBack(id);
    }

    @Override
    public List<ImportReport> reports() {
        return service.reports();
    }
}
