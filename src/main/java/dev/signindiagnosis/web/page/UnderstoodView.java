package dev.signindiagnosis.web.page;

import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.paste.Understood.Alternative;
import dev.signindiagnosis.paste.Understood.ZoneOrigin;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a question.
 *
 * @param read what was taken, part by part
 * @param ignored what was set aside, with what it is
 * @param conflicts what did not agree
 * @param alternatives further events that the text tells of
 */
record UnderstoodView(List<FactView> read, List<FactView> ignored, List<String> conflicts, List<String> alternatives) {

    static UnderstoodView of(Understood understood, Words words) {
        return new UnderstoodView(
                read(understood, words),
                understood.ignored().stream()
                        .map(aside ->
                                new FactView(words.say("aside." + aside.what().id()), aside.value(), true, false))
                        .toList(),
                understood.conflicts().stream()
                        .map(conflict -> words.say(new Message(
                                words.has("conflict." + conflict.field())
                                        ? "conflict." + conflict.field()
                                        : "conflict.other",
                                Map.of("taken", conflict.taken(), "other", conflict.other()))))
                        .toList(),
                understood.alternatives().stream()
                        .map(alternative -> alternative(alternative, words))
                        .toList());
    }

    /** Whether there is nothing to show. */
    public boolean empty() {
        return read.isEmpty() && ignored.isEmpty() && conflicts.isEmpty() && alternatives.isEmpty();
    }

    private static List<FactView> read(Understood understood, Words words) {
        List<FactView> read = new ArrayList<>();
        add(read, words, "id.request", understood.requestId());
        add(read, words, "id.correlation", understood.correlationId());
        understood.bareIds().forEach(id -> add(read, words, "understood.bareId", id));
        if (!understood.errorCodes().isEmpty()) {
            add(read, words, "understood.codes", codes(understood, words));
        }
        add(read, words, "understood.otherCodes", several(understood.otherCodes()));
        add(read, words, "understood.suberror", understood.suberror());
        add(read, words, "understood.at", time(understood, words));
        add(read, words, "understood.user", understood.user());
        add(read, words, "understood.application", understood.applicationName());
        add(read, words, "understood.applicationId", understood.applicationId());
        add(read, words, "understood.tenant", understood.tenantId());
        add(read, words, "understood.resource", understood.resourceId());
        return List.copyOf(read);
    }

    private static void add(List<FactView> read, Words words, String key, @Nullable Object value) {
        if (value != null) {
            read.add(new FactView(words.say(key), value.toString(), true, false));
        }
    }

    private static @Nullable String several(List<String> values) {
        return values.isEmpty() ? null : String.join(", ", values);
    }

    private static String codes(Understood understood, Words words) {
        List<String> labels =
                understood.errorCodes().stream().map(code -> "AADSTS" + code).toList();
        String all = String.join(", ", labels);
        Integer deciding = understood.decidingCode();
        return labels.size() < 2 || deciding == null
                ? all
                : all + " (" + words.say(Message.of("understood.deciding", "code", "AADSTS" + deciding)) + ")";
    }

    private static @Nullable String time(Understood understood, Words words) {
        if (understood.at() == null) {
            return null;
        }
        ZoneOrigin origin = understood.atZone();
        String time = words.times().exact(understood.at());
        return origin == null ? time : time + ", " + words.say("zoneOrigin." + origin.id());
    }

    private static String alternative(Alternative alternative, Words words) {
        List<String> parts = new ArrayList<>();
        if (alternative.at() != null) {
            parts.add(words.times().exact(alternative.at()));
        }
        if (alternative.requestId() != null) {
            parts.add(words.say("id.request") + " " + alternative.requestId());
        }
        if (alternative.correlationId() != null) {
            parts.add(words.say("id.correlation") + " " + alternative.correlationId());
        }
        return String.join(", ", parts);
    }
}
