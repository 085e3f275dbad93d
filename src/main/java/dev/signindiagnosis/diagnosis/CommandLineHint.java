package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says how to come by an ID where the question is about a command line tool: such tools print none by themselves. */
final class CommandLineHint {

    private static final Pattern TOOL = Pattern.compile(
            "\\b(?:az (?:login|account|acr|aks)|azd auth|azure cli|azure developer cli|connect-(?:az|mg|exchange|msol)\\w*"
                    + "|powershell)\\b",
            Pattern.CASE_INSENSITIVE);

    private CommandLineHint() {}

    /** The reasons, the last with the hint where it helps. */
    static List<Reason> on(List<Reason> reasons, Question question, Understood understood) {
        if (Ids.named(understood) || reasons.isEmpty() || !aboutTool(question, understood)) {
            return reasons;
        }
        List<Reason> others = reasons.subList(0, reasons.size() - 1);
        Reason last = reasons.get(reasons.size() - 1).hint(Message.of("reason.commandLine"));
        return Stream.concat(others.stream(), Stream.of(last)).toList();
    }

    private static boolean aboutTool(Question question, Understood understood) {
        return Stream.of(
                        Optional.ofNullable(question.text()),
                        Optional.ofNullable(question.application()),
                        Optional.ofNullable(understood.applicationName()))
                .flatMap(Optional::stream)
                .anyMatch(text -> TOOL.matcher(text).find());
    }
}
