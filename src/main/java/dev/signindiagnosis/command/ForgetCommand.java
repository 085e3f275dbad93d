package dev.signindiagnosis.command;

import dev.signindiagnosis.ingest.ImportState;
import dev.signindiagnosis.ingest.RemovalReport;
import dev.signindiagnosis.ingest.RemovalScope;
import dev.signindiagnosis.ingest.RemovalService;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Deletes the data of one person, after saying what that reaches and having it confirmed. */
final class ForgetCommand implements Command {

    static final String NAME = "forget";

    private static final int NOTHING_DELETED = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Set<String> CONSENT = Set.of("yes", "ja");

    private final Supplier<RemovalService> removals;
    private final Terminal terminal;

    ForgetCommand(Supplier<RemovalService> removals, Terminal terminal) {
        this.removals = removals;
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
        boolean confirmed = options.take("--yes");
        Optional<RemovalScope> scope =
                options.only().flatMap(user -> removals.get().scope(user, Deadline.in(PATIENCE)));
        if (scope.isEmpty()) {
            terminal.complain(words, Message.of("command.forget.nobody"));
            return COULD_NOT_RUN;
        }
        print(scope.get(), words);
        if (scope.get().isEmpty() || !confirmed && !confirms(words)) {
            terminal.line(words.say("command.forget.nothing"));
            return NOTHING_DELETED;
        }
        return remove(scope.get(), words);
    }

    private int remove(RemovalScope scope, Words words) {
        RemovalReport report = removals.get().removeNow(scope);
        Map<String, Object> facts = Map.of("signIns", report.signIns(), "answers", report.keptAnswers());
        if (report.state() == ImportState.COMPLETED) {
            terminal.line(words.say(new Message("removal.completed", facts)));
            return DONE;
        }
        terminal.complain(words, new Message("removal.failed", facts));
        Optional.ofNullable(report.reason()).ifPresent(reason -> terminal.complain(words, reason));
        return COULD_NOT_RUN;
    }

    private boolean confirms(Words words) {
        if (!terminal.person()) {
            terminal.complain(words, Message.of("command.forget.unconfirmed"));
            return false;
        }
        terminal.line(words.say("command.forget.confirm"));
        return CONSENT.contains(terminal.answer().strip().toLowerCase(Locale.ROOT));
    }

    private void print(RemovalScope scope, Words words) {
        terminal.line(words.say(
                new Message("removal.reaches", Map.of("signIns", scope.signIns(), "answers", scope.keptAnswers()))));
        print("removal.first", scope.firstSeen() == null ? List.of() : List.of(when(scope.firstSeen(), words)), words);
        print("removal.last", scope.lastSeen() == null ? List.of() : List.of(when(scope.lastSeen(), words)), words);
        print("removal.ids", List.copyOf(scope.ids()), words);
        print("removal.names", List.copyOf(scope.names()), words);
        print("removal.shared", List.copyOf(scope.sharedNames()), words);
    }

    private void print(String label, List<String> values, Words words) {
        if (!values.isEmpty()) {
            terminal.line("  " + words.say(label) + ": " + String.join(", ", values));
        }
    }

    private static String when(Instant moment, Words words) {
        return words.times().exact(moment);
    }
}
