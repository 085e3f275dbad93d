package dev.signindiagnosis.command;

import dev.signindiagnosis.rule.RuleCheck;
import dev.signindiagnosis.rule.RuleDirectory;
import dev.signindiagnosis.rule.RulesRefusedException;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code check-rules DIR}: loads an organisation's rule files, runs their examples and prints what fails. */
final class CheckRulesCommand implements Command {

    static final String NAME = "check-rules";

    /** Something fails, or nothing could be checked. */
    private static final int FAILED = 1;

    private final Terminal terminal;

    CheckRulesCommand(Terminal terminal) {
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
                .map(directory -> check(directory, words))
                .orElseGet(() -> complain(Message.of("command.checkRules.noDirectory"), words));
    }

    private int check(String named, Words words) {
        try {
            Path directory = Path.of(named);
            return Files.isDirectory(directory) ? check(directory, words) : complain(unreadable(named), words);
        } catch (InvalidPathException | UncheckedIOException unreadable) {
            return complain(unreadable(named), words);
        }
    }

    private static Message unreadable(String directory) {
        return Message.of("command.checkRules.unreadable", "directory", directory);
    }

    private int complain(Message problem, Words words) {
        terminal.complain(words, problem);
        return FAILED;
    }

    private int check(Path directory, Words words) {
        try {
            RuleCheck check = RuleCheck.of(new RuleDirectory(directory));
            check.failures().forEach(terminal::line);
            String key = check.failures().isEmpty() ? "command.checkRules.good" : "command.checkRules.bad";
            terminal.line(words.say(new Message(
                    key,
                    Map.of(
                            "rules", check.rules(),
                            "examples", check.examples(),
                            "failures", check.failures().size()))));
            return check.failures().isEmpty() ? DONE : FAILED;
        } catch (RulesRefusedException refused) {
            refused.problems().forEach(problem -> terminal.line(problem.toString()));
            terminal.line(words.say(Message.of(
                    "command.checkRules.refused", "failures", refused.problems().size())));
            return FAILED;
        }
    }
}
