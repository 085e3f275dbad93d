package dev.signindiagnosis.command;

import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out which command the arguments name and runs it. */
public final class CommandLine {

    private static final Set<String> NAMES = Set.of(
            ImportCommand.NAME, DiagnoseCommand.NAME, ForgetCommand.NAME, BackupCommand.NAME, CheckRulesCommand.NAME);

    private static final Set<String> WRITING = Set.of(ImportCommand.NAME, ForgetCommand.NAME);

    private static final Set<String> LATER = Set.of(ImportCommand.NAME, BackupCommand.NAME, CheckRulesCommand.NAME);

    private static final Logger LOG = LoggerFactory.getLogger(CommandLine.class);

    private final List<Command> commands;
    private final Terminal terminal;

    CommandLine(List<Command> commands, Terminal terminal) {
        this.commands = commands;
        this.terminal = terminal;
    }

    /** Whether the arguments name a command; otherwise they start the server. */
    public static boolean isCommand(String... arguments) {
        return arguments.length > 0 && NAMES.contains(arguments[0]);
    }

    /** Whether the named command writes to the store. */
    public static boolean writes(String... arguments) {
        return arguments.length > 0 && WRITING.contains(arguments[0]);
    }

    /** Whether the named command looks after the store itself, so that it is opened when needed and not at the start. */
    public static boolean opensLater(String... arguments) {
        return arguments.length > 0 && LATER.contains(arguments[0]);
    }

    /**
     * Runs the command that the first argument names.
     *
     * @return the exit code, see contract
     */
    public int run(String... arguments) {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        Command command = commands.stream()
                .filter(one -> one.name().equals(words.get(0)))
                .findFirst()
                .orElseThrow();
        List<String> own = Options.withoutSettings(words.subList(1, words.size()));
        try {
            return command.run(own);
        } catch (RepositoryUnavailableException unavailable) {
            LOG.error("The store of sign-ins cannot be used. {}", unavailable.getMessage());
            terminal.complain(
                    terminal.words(new Options(own).takeLanguage()),
                    Message.of(unavailable.isInUse() ? "command.storeInUse" : "command.storeUnavailable"));
            return Command.COULD_NOT_RUN;
        }
    }
}
