package dev.signindiagnosis.web.page;

import dev.signindiagnosis.store.KeptAnswer;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A kept answer whose sign-in is no longer held. It speaks the language that it was kept in.
 *
 * @param verdict the one sentence
 * @param judged when it was judged
 * @param changed whether the rules changed since
 * @param actor who must act
 * @param texts the texts to send on, as they were
 * @param possible whether it can be deleted
 * @param forget address that deletes it
 */
record KeptView(
        String verdict,
        String judged,
        boolean changed,
        String actor,
        List<TextsView.One> texts,
        boolean possible,
        String forget) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static KeptView of(KeptAnswer kept, String rules, boolean possible, Words words) {
        JsonNode answer = MAPPER.readTree(kept.answer());
        return new KeptView(
                answer.path("verdict").asString(""),
                words.say(new Message(
                        "kept.judged",
                        Map.of("at", kept.judgedAt(), "kept", kept.keptAt(), "version", kept.rulesVersion()))),
                !kept.rulesVersion().equals(rules),
                words.say("actor." + answer.path("actor").asString("nobody")),
                texts(answer.path("texts"), words),
                possible,
                "/sign-ins/" + kept.key() + "/forget");
    }

    private static List<TextsView.One> texts(JsonNode texts, Words words) {
        List<TextsView.One> all = new ArrayList<>();
        for (String name : List.of("ticket", "user", "escalation")) {
            String text = texts.path(name).asString("");
            if (!text.isEmpty()) {
                all.add(new TextsView.One("text-" + name, words.say("texts.title." + name), text));
            }
        }
        return all;
    }
}
