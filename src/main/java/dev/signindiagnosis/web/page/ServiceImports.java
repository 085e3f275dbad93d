package dev.signindiagnosis.web.page;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.store.Capability;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.DeadlinePassedException;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.SignInEventRepository;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers pages from the import service. */
@Component
final class ServiceImports implements Imports {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ImportService service;
    private final SignInEventRepository repository;

    ServiceImports(ImportService service, SignInEventRepository repository) {
        this.service = service;
        this.repository = repository;
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

    /** Files can be taken in while nothing can be found, so that is no reason to show no page. */
    @Override
    public Optional<Coverage> held() {
        if (!repository.capabilities().contains(Capability.COVERAGE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(repository.coverage(Deadline.in(PATIENCE)));
        } catch (RepositoryUnavailableException | DeadlinePassedException notNow) {
            return Optional.empty();
        }
    }
}
