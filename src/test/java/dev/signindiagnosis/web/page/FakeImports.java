package dev.signindiagnosis.web.page;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.ImportState;
import dev.signindiagnosis.ingest.RowCounts;
import dev.signindiagnosis.ingest.TakenBack;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps reports and reads no file. */
final class FakeImports implements Imports {

    final List<ImportReport> reports = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    Coverage held = Coverage.NONE;

    @Override
    public ImportReport receive(String filename, InputStream bytes) throws IOException {
        long size = bytes.readAllBytes().length;
        ImportReport report = report("i" + reports.size(), filename, ImportState.QUEUED, size);
        reports.add(0, report);
        return report;
    }

    @Override
    public Optional<ImportReport> report(String id) {
        return reports.stream().filter(report -> report.id().equals(id)).findFirst();
    }

    @Override
    public Optional<ImportReport> cancel(String id) {
        asked.add("cancel " + id);
        return report(id);
    }

    @Override
    public Optional<ImportReport> takeBack(String id) {
        asked.add("take back " + id);
        return report(id);
    }

    @Override
    public List<ImportReport> reports() {
        return List.copyOf(reports);
    }

    @Override
    public Optional<Coverage> held() {
        return Optional.of(held);
    }

    static ImportReport report(String id, String filename, ImportState state, long size) {
        return report(id, filename, state, size, null);
    }

    static ImportReport takenBack(String id, TakenBack taken) {
        return report(id, "log.json", ImportState.COMPLETED, 2, taken);
    }

    private static ImportReport report(
            String id, String filename, ImportState state, long size, @Nullable TakenBack taken) {
        RowCounts rows = new RowCounts(2, 1, 0, 1);
        return new ImportReport(
                id,
                filename,
                state,
                state == ImportState.FAILED ? Message.of("import.failed.damaged") : null,
                "graphBeta",
                List.of(new ImportReport.FileReport(filename, "graphBeta", null, rows)),
                size,
                size,
                rows,
                List.of(new ImportReport.Problem(filename, 3, Message.of("import.refused.damaged"))),
                Fixtures.AT,
                Fixtures.AT,
                null,
                taken);
    }
}
