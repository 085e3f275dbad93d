package dev.signindiagnosis.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The reports of all imports, those under way and those that ended, also before the last start; 1,000 at most. */
final class ImportReports {

    private static final int MOST = 1000;

    private final ImportFolder folder;
    private final Map<String, Supplier<ImportReport>> reports = new LinkedHashMap<>();
    private boolean loaded;

    ImportReports(ImportFolder folder) {
        this.folder = folder;
    }

    synchronized Optional<ImportReport> find(String id, Instant now) {
        load(now);
        return Optional.ofNullable(reports.get(id)).map(Supplier::get);
    }

    /** All reports, newest first. */
    synchronized List<ImportReport> all(Instant now) {
        load(now);
        List<ImportReport> all =
                new ArrayList<>(reports.values().stream().map(Supplier::get).toList());
        Collections.reverse(all);
        return all;
    }

    synchronized void add(ImportJob job, Instant now) {
        load(now);
        reports.put(job.id(), job::report);
        prune();
    }

    /** Replaces the report of an import that has ended, where it is still kept. */
    synchronized void replace(ImportReport report) {
        if (reports.replace(report.id(), () -> report) != null) {
            folder.save(report);
        }
    }

    synchronized void remove(ImportJob job) {
        reports.remove(job.id());
        folder.deleteReport(job.id());
    }

    /** Reads what earlier runs kept, at the first call only; what ran when they ended was interrupted. */
    private void load(Instant now) {
        if (loaded) {
            return;
        }
        loaded = true;
        boolean owner = folder.claim();
        List<ImportReport> kept = new ArrayList<>(folder.load());
        kept.sort(Comparator.comparing(ImportReport::startedAt));
        for (ImportReport report : kept) {
            ImportReport known = owner ? known(report, now) : report;
            reports.put(report.id(), () -> known);
        }
        if (owner) {
            folder.deleteLeftovers();
        }
    }

    /** What was under way when an earlier run ended, was interrupted. */
    private ImportReport known(ImportReport kept, Instant now) {
        ImportReport known = kept.state().isEnded() ? kept : kept.interrupted(now);
        TakenBack taken = known.takenBack();
        if (taken != null && !taken.state().isEnded()) {
            known = known.with(taken.ended(ImportState.INTERRUPTED, TakenBack.INTERRUPTED, now));
        }
        if (!known.equals(kept)) {
            folder.save(known);
        }
        return known;
    }

    private void prune() {
        Iterator<Supplier<ImportReport>> oldest = reports.values().iterator();
        while (reports.size() > MOST && oldest.hasNext()) {
            ImportReport report = oldest.next().get();
            if (report.state().isEnded()) {
                oldest.remove();
                folder.deleteReport(report.id());
            }
        }
    }
}
