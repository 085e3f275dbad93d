package dev.signindiagnosis.command;

import dev.signindiagnosis.aadsts.Cloud;
import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.diagnosis.DiagnosisService;
import dev.signindiagnosis.diagnosis.Question;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.json.AnswerWriter;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Prints the diagnosis of a pasted text. */
final class DiagnoseCommand implements Command {

    static final String NAME = "diagnose";

    private static final int NOTHING_FOUND = 1;
    private static final int SEVERAL = 3;
    private static final int UNAVAILABLE = 4;

    private final Supplier<DiagnosisService> service;
    private final Supplier<AnswerWriter> json;
    private final Cloud cloud;
    private final Terminal terminal;

    DiagnoseCommand(Supplier<DiagnosisService> service, Supplier<AnswerWriter> json, Cloud cloud, Terminal terminal) {
        this.service = service;
        this.json = json;
        this.cloud = cloud;
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
        boolean asJson = options.take("--json");
        try {
            String text = options.rest().isEmpty() ? terminal.input() : String.join(" ", options.rest());
            if (text.isBlank()) {
                terminal.complain(words, Message.of("command.noText"));
                return COULD_NOT_RUN;
            }
            return answer(text, words, asJson);
        } catch (IOException unreadable) {
            terminal.complain(words, Message.of("command.noText"));
            return COULD_NOT_RUN;
        }
    }

    private int answer(String text, Words words, boolean asJson) {
        Answer answer = service.get().answer(Question.ofText(text, terminal.zone()));
        if (answer instanceof Answer.Unavailable unavailable) {
            terminal.complain(words, unavailable.reason());
            return UNAVAILABLE;
        }
        if (asJson) {
            terminal.line(json.get().write(answer, words));
        } else {
            lines(answer, words).forEach(terminal::line);
        }
        return exitCode(answer);
    }

    private List<String> lines(Answer answer, Words words) {
        if (answer instanceof Answer.Found found) {
            return DiagnosisText.of(found.diagnosis(), words, cloud);
        }
        if (answer instanceof Answer.Several several) {
            return AnswerText.several(several, words);
        }
        return AnswerText.nothing((Answer.Nothing) answer, words, cloud);
    }

    private static int exitCode(Answer answer) {
        if (answer instanceof Answer.Found) {
            return DONE;
        }
        if (answer instanceof Answer.Several) {
            return SEVERAL;
        }
        return NOTHING_FOUND;
    }
}
