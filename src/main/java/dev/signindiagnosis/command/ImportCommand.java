package dev.signindiagnosis.command;

import dev.signindiagnosis.command.ImportWay.Progress;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.json.ImportJson;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Imports files of this machine into the store, or has the server import them that holds it. */
final class ImportCommand implements Command {

    static final String NAME = "import";

    private static final String COMPLETED = "completed";
    private static final int SOME_REFUSED = 1;
    private static final int MOST_PROBLEMS_SHOWN = 20;

    private final ImportWays ways;
    private final Terminal terminal;

    ImportCommand(ImportWays ways, Terminal terminal) {
        this.ways = ways;
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
        ImportWay way = ways.open();
        return files.stream().mapToInt(file -> take(file, way, words)).max().orElse(COULD_NOT_RUN);
    }

    private int take(String file, ImportWay way, Words words) {
        try {
            ImportJson report = way.take(Path.of(file), words, progress(file, words));
            print(report, words);
            return exitCode(report);
        } catch (NotTakenException refused) {
            clearProgress();
            terminal.complain(words, Message.of("command.failed", "file", file, "reason", refused.reason()));
            return COULD_NOT_RUN;
        } catch (IOException | InvalidPathException unreadable) {
            terminal.complain(words, Message.of("command.unreadableFile", "file", file));
            return COULD_NOT_RUN;
        }
    }

    private Consumer<Progress> progress(String file, Words words) {
        if (!terminal.person()) {
            return progress -> {};
        }
        return progress -> terminal.progress(words.say(
                new Message("command.progress", Map.of("file", file, "bar", bar(progress), "rows", progress.rows()))));
    }

    /** How far it is, twenty steps wide; empty while the size is not known. */
    private static String bar(Progress progress) {
        Long total = progress.total();
        if (total == null || total == 0) {
            return "";
        }
        int done = (int) Math.min(20, 20 * progress.done() / total);
        return "[" + "#".repeat(done) + "-".repeat(20 - done) + "] " + 100 * progress.done() / total + " %";
    }

    private void clearProgress() {
        if (terminal.person()) {
            terminal.progress("");
        }
    }

    private void print(ImportJson report, Words words) {
        clearProgress();
        if (report.state().equals(COMPLETED)) {
            terminal.line(words.say(taken(report)));
        }
        ImportJson.ReasonJson reason = report.reason();
        if (reason != null) {
            Message failed = Message.of("command.failed", "file", report.filename(), "reason", reason.text());
            terminal.complain(words, failed);
        }
        report.problems().stream()
                .limit(MOST_PROBLEMS_SHOWN)
                .forEach(problem -> terminal.line(words.say(new Message(
                        "command.refused",
                        Map.of("row", problem.row(), "file", problem.file(), "reason", problem.reason())))));
        long more = report.refused() - MOST_PROBLEMS_SHOWN;
        if (more > 0) {
            terminal.line(words.say(Message.of("command.moreRefused", "n", more)));
        }
    }

    private static Message taken(ImportJson report) {
        return new Message(
                "command.taken",
                Map.of(
                        "file", report.filename(),
                        "imported", report.imported(),
                        "merged", report.merged(),
                        "duplicates", report.duplicates(),
                        "refused", report.refused()));
    }

    private static int exitCode(ImportJson report) {
        if (!report.state().equals(COMPLETED)) {
            return COULD_NOT_RUN;
        }
        return report.refused() == 0 ? DONE : SOME_REFUSED;
    }
}
