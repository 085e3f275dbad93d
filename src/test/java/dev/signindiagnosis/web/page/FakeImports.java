package dev.signindiagnosis.web.page;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.ImportState;
import dev.signindiagnosis.ingest.RowCounts;
import dev.signindiagnosis.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps reports and reads no file. */
final class FakeImports implements Imports {

    final List<ImportReport> reports = new ArrayList<>();

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
    public List<ImportReport> reports() {
        return List.copyOf(reports);
    }

    static ImportReport report(String id, String filename, ImportState state, long size) {
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
                null);
    }
}
