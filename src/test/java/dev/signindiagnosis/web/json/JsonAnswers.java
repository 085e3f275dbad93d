package dev.signindiagnosis.web.json;

import dev.signindiagnosis.aadsts.Cloud;
import dev.signindiagnosis.diagnosis.Diagnoses;
import dev.signindiagnosis.rule.RuleBook;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.web.Keeping;
import dev.signindiagnosis.web.Language;
import dev.signindiagnosis.web.PortalLinks;
import dev.signindiagnosis.web.TextForm;
import dev.signindiagnosis.web.TextsOfAnswer;
import dev.signindiagnosis.web.WordLists;
import dev.signindiagnosis.web.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code POST /api/v1/diagnoses} answers from a store, with the built-in rules and a clock that stands still. */
public final class JsonAnswers {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new MendedTexts()).build();
    private static final RuleBook RULES = RuleBook.builtIn();
    private static final WordLists LISTS = new WordLists(language -> RULES.texts(language.tag()));
    private static final PortalLinks PORTAL = new PortalLinks(Cloud.GLOBAL);

    private final SignInEventRepository store;
    private final Instant now;

    /** Answers from that store as at that moment. */
    public JsonAnswers(SignInEventRepository store, Instant now) {
        this.store = store;
        this.now = now;
    }

    /** The answer to a body, in English, for a person in Oslo. */
    public JsonNode english(JsonNode body) {
        return answer(body, Language.ENGLISH, TextForm.WITHOUT_SERVER);
    }

    /** The answer in English, with texts that hold no personal data. */
    public JsonNode redacted(JsonNode body) {
        return answer(body, Language.ENGLISH, new TextForm(null, true));
    }

    /** The answer to a body, in Norwegian Bokmål, for a person in Oslo. */
    public JsonNode norwegian(JsonNode body) {
        return answer(body, Language.BOKMAL, TextForm.WITHOUT_SERVER);
    }

    private JsonNode answer(JsonNode body, Language language, TextForm form) {
        Words words = LISTS.in(language, ZoneId.of("Europe/Oslo"));
        Voice voice = new Voice(
                words,
                new CloudLinks(Cloud.GLOBAL, PORTAL),
                new TextsOfAnswer(PORTAL, Cloud.GLOBAL),
                form,
                new Keeping(null, null, Clock.fixed(now, ZoneOffset.UTC)));
        return JSON.valueToTree(AnswerJson.of(
                Diagnoses.from(store, now)
                        .answer(new QuestionReader(ZoneId.of("Europe/Oslo")).read(InputFields.of(body))),
                now,
                voice));
    }
}
