package dev.signindiagnosis.web;

import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.rule.Action;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text for the person who signed in. It names no ID but the correlation ID. */
final class UserText {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Diagnosis diagnosis;
    private final Telling telling;
    private final List<String> lines = new ArrayList<>();

    private UserText(Diagnosis diagnosis, Telling telling) {
        this.diagnosis = diagnosis;
        this.telling = telling;
    }

    static String of(Diagnosis diagnosis, Telling telling) {
        UserText text = new UserText(diagnosis, telling);
        text.about();
        text.happened();
        text.actions();
        text.askAgain();
        return String.join("\n", text.lines) + "\n";
    }

    private void about() {
        Optional<Instant> at = CauseTold.at(diagnosis);
        Optional<String> application = telling.value(diagnosis.facts(), SignInFields.APPLICATION_NAME);
        if (at.isPresent()) {
            lines.add(telling.say(
                    application.isPresent()
                            ? new Message(
                                    "texts.user.about.application",
                                    Map.of("application", application.get(), "at", at.get()))
                            : Message.of("texts.user.about", "at", at.get())));
        }
    }

    private void happened() {
        Attempt attempt = diagnosis.attempt();
        if (attempt != null) {
            lines.add(telling.say("texts.user." + attempt.ending().id()));
        }
        lines.add("");
        String happened = telling.say(CauseTold.happened(diagnosis));
        lines.add(ID.matcher(happened).find() ? telling.say(CauseTold.title(diagnosis)) + "." : happened);
        SignInEvent later =
                diagnosis.context() == null ? null : diagnosis.context().laterSuccess();
        if (later != null) {
            lines.add(telling.say(Message.of("texts.laterSuccess", "at", later.at())));
        }
        lines.add("");
    }

    private void actions() {
        List<Action> own = CauseTold.actions(diagnosis).stream()
                .filter(action -> action.who() == Actor.USER)
                .toList();
        Actor actor = diagnosis.actor();
        if (!own.isEmpty()) {
            lines.add(telling.say("texts.user.doThis"));
            own.forEach(action -> step(own.indexOf(action) + 1, action));
        } else if (actor == Actor.USER || actor == Actor.NOBODY) {
            lines.add(telling.say("texts.user.nothing"));
        }
        if (actor != Actor.USER && actor != Actor.NOBODY) {
            String key = own.isEmpty() ? "texts.user.others" : "texts.user.othersToo";
            lines.add(telling.say(Message.of(key, "actor", telling.say("actor." + actor.id()))));
        }
    }

    private void step(int number, Action action) {
        lines.add(number + ". " + telling.say(action.text()));
        if (action.verify() != null) {
            lines.add("   " + telling.say(Message.of("texts.verify", "text", action.verify())));
        }
    }

    private void askAgain() {
        CauseTold.correlationIds(diagnosis).stream().findFirst().ifPresent(id -> {
            lines.add("");
            lines.add(telling.say(Message.of("texts.user.askAgain", "id", id)));
        });
    }
}
