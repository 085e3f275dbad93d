package dev.signindiagnosis.command;

import dev.signindiagnosis.ingest.ImportReport;
import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.ingest.ImportState;
import dev.signindiagnosis.ingest.RowCounts;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Imports files of this machine into the store. */
final class ImportCommand implements Command {

    static final String NAME = "import";

    private static final int SOME_REFUSED = 1;
    private static final int MOST_PROBLEMS_SHOWN = 20;

    private final ImportService imports;
    private final Terminal terminal;

    ImportCommand(ImportService imports, Terminal terminal) {
        this.imports = imports;
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Imports one file after the other; a file that cannot be taken does not keep the others from being taken. */
    @Override
    public int run(List<String> arguments) {
        Options options = new Options(arguments);
        Words words = terminal.words(options.takeLanguage());
        List<String> files = options.rest();
        if (files.isEmpty()) {
            terminal.complain(words, Message.of("command.noFiles"));
            return COULD_NOT_RUN;
        }
        return files.stream().mapToInt(file -> take(file, words)).max().orElse(COULD_NOT_RUN);
    }

    private int take(String file, Words words) {
        try {
            ImportReport report = imports.importNow(Path.of(file), progress(file, words));
            print(report, words);
            return exitCode(report);
        } catch (IOException | InvalidPathException unreadable) {
            terminal.complain(words, Message.of("command.unreadableFile", "file", file));
            return COULD_NOT_RUN;
        }
    }

    private Consumer<ImportReport> progress(String file, Words words) {
        if (!terminal.person()) {
            return report -> {};
        }
        return report -> terminal.progress(words.say(new Message(
                "command.progress",
                Map.of("file", file, "bar", bar(report), "rows", report.rows().read()))));
    }

    /** How far it is, twenty steps wide; empty while the size is not known. */
    private static String bar(ImportReport report) {
        Long total = report.bytesTotal();
        if (total == null || total == 0) {
            return "";
        }
        int done = (int) Math.min(20, 20 * report.bytesRead() / total);
        return "[" + "#".repeat(done) + "-".repeat(20 - done) + "] " + 100 * report.bytesRead() / total + " %";
    }

    private void print(ImportReport report, Words words) {
        if (terminal.person()) {
            terminal.progress("");
        }
        if (report.state() == ImportState.COMPLETED) {
            terminal.line(words.say(taken(report)));
        }
        Message reason = report.reason();
        if (reason != null) {
            Message failed = Message.of("command.failed", "file", report.filename(), "reason", reason);
            terminal.complain(words, failed);
        }
        report.problems().stream()
                .limit(MOST_PROBLEMS_SHOWN)
                .forEach(problem -> terminal.line(words.say(new Message(
                        "command.refused",
                        Map.of("row", problem.row(), "file", problem.file(), "reason", problem.reason())))));
        long more = report.rows().refused() - MOST_PROBLEMS_SHOWN;
        if (more > 0) {
            terminal.line(words.say(Message.of("command.moreRefused", "n", more)));
        }
    }

    private static Message taken(ImportReport report) {
        RowCounts rows = report.rows();
        return new Message(
                "command.taken",
                Map.of(
                        "file", report.filename(),
                        "imported", rows.imported(),
                        "merged", rows.merged(),
                        "duplicates", rows.duplicates(),
                        "refused", rows.refused()));
    }

    private static int exitCode(ImportReport report) {
        if (report.state() != ImportState.COMPLETED) {
            return COULD_NOT_RUN;
        }
        return report.rows().refused() == 0 ? DONE : SOME_REFUSED;
    }
}
