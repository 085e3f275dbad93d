package dev.signindiagnosis.cases;

import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.web.json.JsonAnswers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was answered to somebody who held the scrap of evidence of a case, in English. */
final class CaseAnswer {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode answer;

    private CaseAnswer(JsonNode answer) {
        this.answer = answer;
    }

    /** The answer from a store that holds the log of that case alone. */
    static CaseAnswer to(RealCase one, Path directory) throws IOException {
        return from(CaseStore.of(directory, one), one);
    }

    /** The answer from that store. */
    static CaseAnswer from(SignInEventRepository store, RealCase one) {
        return new CaseAnswer(new JsonAnswers(store, CaseStore.NOW).english(scrap(one)));
    }

    /** The same with texts that hold no personal data. */
    static CaseAnswer redactedFrom(SignInEventRepository store, RealCase one) {
        return new CaseAnswer(new JsonAnswers(store, CaseStore.NOW).redacted(scrap(one)));
    }

    /** The answer from that store to a text. */
    static CaseAnswer toText(SignInEventRepository store, String text) {
        return new CaseAnswer(new JsonAnswers(store, CaseStore.NOW)
                .english(JSON.createObjectNode().put("text", text)));
    }

    /** The body of the call that hands over what the person held. */
    static JsonNode scrap(RealCase one) {
        ObjectNode body = JSON.createObjectNode();
        one.fields().forEach(body::put);
        String text = one.text();
        return text == null ? body : body.put("text", text);
    }

    JsonNode at(String pointer) {
        return answer.at(pointer);
    }

    String text(String pointer) {
        return at(pointer).asString();
    }

    String outcome() {
        return text("/outcome");
    }

    /** The ID of the rule that comes first. */
    String rule() {
        return text("/diagnosis/findings/0/ruleId");
    }

    String actor() {
        return text("/diagnosis/actor");
    }

    String verdict() {
        return text("/diagnosis/verdict");
    }

    String happened() {
        return text("/diagnosis/findings/0/whatHappened");
    }

    /** What that person or role should do. */
    String action(String who) {
        return at("/diagnosis/findings/0/actions")
                .valueStream()
                .filter(action -> action.get("who").asString().equals(who))
                .map(action -> action.get("text").asString())
                .collect(Collectors.joining(" "));
    }

    /** The value of a piece of evidence, or the state of one that is not told. */
    String evidence(String fact) {
        JsonNode found = at("/diagnosis/findings/0/evidence")
                .valueStream()
                .filter(one -> one.get("fact").asString().equals(fact))
                .findFirst()
                .orElseThrow();
        return found.get(found.get("value").isNull() ? "state" : "value").asString();
    }

    /** What is calculated of that kind, as a sentence and as figures. */
    JsonNode sum(String kind) {
        return at("/diagnosis/context/sums")
                .valueStream()
                .filter(sum -> sum.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** The parts that are named as not told. */
    List<String> notTold() {
        return texts("/diagnosis/context/notTold", "part");
    }

    /** One field of each entry of a list. */
    List<String> texts(String pointer, String field) {
        return at(pointer)
                .valueStream()
                .map(entry -> entry.get(field).asString())
                .toList();
    }
}
