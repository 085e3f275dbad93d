package dev.signindiagnosis.command;

import static java.util.stream.Collectors.joining;

import dev.signindiagnosis.aadsts.Cloud;
import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.util.ArrayList;
import java.util.List;

/** Answers that are no diagnosis of one sign-in, as lines of text. */
final class AnswerText {

    private static final String UNTOLD = "–";

    private AnswerText() {}

    static List<String> several(Answer.Several several, Words words) {
        List<String> lines = new ArrayList<>();
        String heading = several.totalExact() ? "command.several" : "command.several.atLeast";
        lines.add(words.say(Message.of(heading, "total", several.total())));
        several.choices().forEach(choice -> {
            lines.add(line(choice.match(), words));
            lines.add("      " + choice.why().stream().map(words::say).collect(joining("; ")));
        });
        return lines;
    }

    private static String line(Match match, Words words) {
        SignInEvent signIn = match.signIn();
        return "  %s  %s  %s  %s  %s"
                .formatted(
                        signIn.key(),
                        words.value(signIn.at()),
                        signIn.fact(SignInFields.USER_NAME).value().orElse(UNTOLD),
                        signIn.fact(SignInFields.APPLICATION_NAME).value().orElse(UNTOLD),
                        signIn.errorCode().map(Object::toString).orElse(UNTOLD));
    }

    static List<String> nothing(Answer.Nothing nothing, Words words, Cloud cloud) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("command.nothing"));
        lines.add(words.say("command.why"));
        nothing.nothing().reasons().forEach(reason -> {
            lines.add("  - " + words.say(reason.text()));
            reason.candidates().forEach(match -> lines.add("  " + line(match, words)));
            reason.hints().forEach(hint -> lines.add("    " + words.say(hint)));
        });
        nothing.fromMessage().ifPresent(diagnosis -> {
            lines.add("");
            lines.addAll(DiagnosisText.of(diagnosis, words, cloud));
        });
        return lines;
    }
}
