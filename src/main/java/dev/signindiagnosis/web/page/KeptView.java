package dev.signindiagnosis.web.page;

import dev.signindiagnosis.store.KeptAnswer;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A kept answer as it was judged.
 *
 * @param answer the answer
 * @param judged when it was judged and kept
 * @param changed whether the rules changed since
 * @param held whether its sign-in is still held, so that it can be judged again
 * @param texts the texts to send on, as they were
 * @param possible whether it can be deleted
 * @param page the page of the sign-in as it is judged now
 */
record KeptView(
        ResultView answer,
        String judged,
        boolean changed,
        boolean held,
        List<TextsView.One> texts,
        boolean possible,
        String page) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static KeptView of(
            KeptAnswer kept, String rules, boolean held, boolean possible, KeptReading reading, Words words) {
        KeptNode answer = new KeptNode(MAPPER.readTree(kept.answer()));
        return new KeptView(
                reading.of(answer),
                words.say(new Message(
                        "kept.judged",
                        Map.of("at", kept.judgedAt(), "kept", kept.keptAt(), "version", kept.rulesVersion()))),
                !kept.rulesVersion().equals(rules),
                held,
                texts(answer.part("texts"), words),
                possible,
                "/sign-ins/" + kept.key());
    }

    private static List<TextsView.One> texts(KeptNode texts, Words words) {
        return Stream.of("user", "ticket", "escalation")
                .filter(name -> !texts.text(name).isEmpty())
                .map(name -> new TextsView.One("text-" + name, words.say("texts.title." + name), texts.text(name)))
                .toList();
    }
}
