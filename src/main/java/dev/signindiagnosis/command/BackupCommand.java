package dev.signindiagnosis.command;

import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.store.StoreBackup;
import dev.signindiagnosis.store.StoreBackup.Copied;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies the store into an empty directory, also while a server or another command writes to it. */
final class BackupCommand implements Command {

    static final String NAME = "backup";

    private static final Logger LOG = LoggerFactory.getLogger(BackupCommand.class);
    private static final String IMPORTS = "imports";

    private final StoreBackup store;
    private final ImportService imports;
    private final Terminal terminal;

    BackupCommand(StoreBackup store, ImportService imports, Terminal terminal) {
        this.store = store;
        this.imports = imports;
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int run(List<String> arguments) {
        Options options = new Options(arguments);
        Words words = terminal.words(options.takeLanguage());
        return options.only()
                .map(directory -> into(directory, words))
                .orElseGet(() -> complain(Message.of("command.backup.noDirectory"), words));
    }

    private int into(String named, Words words) {
        try {
            return into(Path.of(named), words);
        } catch (IOException | InvalidPathException failed) {
            LOG.error("The backup cannot be written", failed);
            return complain("command.backup.failed", named, words);
        }
    }

    private int into(Path directory, Words words) throws IOException {
        String named = directory.toString();
        if (!isFree(directory)) {
            return complain("command.backup.notEmpty", named, words);
        }
        // the reports first: what they call completed is then in the copy of the store, which is made later
        int reports = imports.copyReports(directory.resolve(IMPORTS));
        Copied copied = store.copyTo(directory, progress -> show(progress, named, words));
        if (terminal.person()) {
            terminal.progress("");
        }
        if (copied.files() == 0) {
            return complain("command.backup.nothing", named, words);
        }
        terminal.line(words.say(new Message(
                "command.backup.done",
                Map.of(
                        "directory",
                        named,
                        "files",
                        copied.files(),
                        "megabytes",
                        megabytes(copied.bytes()),
                        "reports",
                        reports))));
        return DONE;
    }

    private static boolean isFree(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return true;
        }
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> content = Files.list(directory)) {
            return content.findAny().isEmpty();
        }
    }

    private void show(Copied copied, String directory, Words words) {
        if (terminal.person()) {
            terminal.progress(words.say(new Message(
                    "command.backup.progress",
                    Map.of(
                            "directory", directory,
                            "done", megabytes(copied.bytes()),
                            "total", megabytes(copied.bytesTotal())))));
        }
    }

    private int complain(String key, String directory, Words words) {
        return complain(Message.of(key, "directory", directory), words);
    }

    private int complain(Message problem, Words words) {
        terminal.complain(words, problem);
        return COULD_NOT_RUN;
    }

    private static long megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000;
    }
}
