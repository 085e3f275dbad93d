package dev.signindiagnosis.web.json;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.signindiagnosis.aadsts.AadstsLinks;
import dev.signindiagnosis.aadsts.Cloud;
import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.diagnosis.NothingFound;
import dev.signindiagnosis.diagnosis.Question;
import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.ingest.RemovalService;
import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.rule.RuleBook;
import dev.signindiagnosis.rule.RuleBooks;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.InMemoryKeptAnswers;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.web.Keeping;
import dev.signindiagnosis.web.PortalLinks;
import dev.signindiagnosis.web.RequestWords;
import dev.signindiagnosis.web.TextsOfAnswer;
import dev.signindiagnosis.web.WordLists;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON API over a store in memory and a diagnosis that answers what it is told to. */
final class Api {

    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    static final JsonMapper JSON =
            JsonMapper.builder().addModule(new MendedTexts()).build();

    private static final RuleBooks RULES = RuleBooks.of(RuleBook.builtIn());
    private static final Links LINKS = new GlobalLinks();
    private static final TextsOfAnswer TEXTS = new TextsOfAnswer(new PortalLinks(Cloud.GLOBAL), Cloud.GLOBAL);

    final InMemoryStore store;
    final InMemoryKeptAnswers kept = new InMemoryKeptAnswers();
    final AtomicReference<Question> asked = new AtomicReference<>();
    private final MockMvc mvc;
    private Answer answer = new Answer.Nothing(Understood.NOTHING, nothing(), Optional.empty());
    private @Nullable Diagnosis diagnosis;
    private @Nullable RuntimeException fault;

    Api() {
        this(new InMemoryStore());
    }

    Api(InMemoryStore store) {
        this(store, new Object[0]);
    }

    Api(InMemoryStore store, ImportService imports) {
        this(store, new ImportController(imports), removals(store, imports));
    }

    private static RemovalController removals(InMemoryStore store, ImportService imports) {
        InMemoryKeptAnswers kept = new InMemoryKeptAnswers();
        RemovalService removals =
                new RemovalService(imports, () -> store, () -> kept, store, kept, InstantSource.fixed(NOW));
        return new RemovalController(removals, new JsonBody(JSON));
    }

    private Api(InMemoryStore store, Object... more) {
        this.store = store;
        WordLists lists = new WordLists(language -> ruleTexts(language.tag()));
        RequestWords words = new RequestWords(lists, ZoneOffset.UTC);
        ProblemWriter problems = new ProblemWriter(JSON);
        JsonBody body = new JsonBody(JSON);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Keeping keeping = new Keeping(kept, kept, clock);
        List<Object> controllers = new ArrayList<>(List.of(more));
        controllers.addAll(List.of(
                new DiagnosisController(
                        new Told(), body, new QuestionReader(ZoneId.of("Europe/Oslo")), LINKS, TEXTS, keeping, clock),
                new SignInController(store, JSON, clock),
                new SearchController(store, body),
                new ErrorCodeController(ErrorCodeBook.builtIn(), RULES, LINKS),
                new RuleController(RULES)));
        mvc = MockMvcBuilders.standaloneSetup(controllers.toArray())
                .setHandlerExceptionResolvers(new ApiExceptionResolver(problems))
                .setMessageConverters(new ByteArrayHttpMessageConverter(), new JacksonJsonHttpMessageConverter(JSON))
                .addFilters(new ApiFilter(words, problems))
                .build();
    }

    /** What the diagnosis answers from now on. */
    Api answering(Answer given) {
        answer = given;
        return this;
    }

    /** What happened with every sign-in from now on. */
    Api diagnosing(Diagnosis given) {
        diagnosis = given;
        return this;
    }

    /** The diagnosis fails from now on. */
    Api failing(RuntimeException given) {
        fault = given;
        return this;
    }

    Reply ask(String body) {
        return call(post("/api/v1/diagnoses").contentType("application/json").content(body));
    }

    Reply search(String body) {
        return call(
                post("/api/v1/sign-ins/search").contentType("application/json").content(body));
    }

    Reply read(String address) {
        return call(get(address));
    }

    Reply call(MockHttpServletRequestBuilder request) {
        try {
            return new Reply(mvc.perform(request).andReturn().getResponse());
        } catch (Exception thrown) {
            throw new AssertionError("the call was not answered", thrown);
        }
    }

    static NothingFound nothing() {
        return new NothingFound(null, null, List.of(), true, new Coverage(List.of()));
    }

    private static Map<String, String> ruleTexts(String language) {
        Map<String, String> texts = new HashMap<>(RULES.current().texts(language));
        texts.put("test.title", "The title");
        texts.put("test.text", "Read {device.name} aloud");
        return texts;
    }

    /** An answer of the API. */
    static final class Reply {

        private final MockHttpServletResponse response;

        Reply(MockHttpServletResponse response) {
            this.response = response;
        }

        int status() {
            return response.getStatus();
        }

        @Nullable
        String header(String name) {
            return response.getHeader(name);
        }

        String text() {
            return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(response.getContentAsByteArray());
        }

        /** Names of the fields that are wrong. */
        List<String> wrongFields() {
            return json().get("errors")
                    .valueStream()
                    .map(error -> error.get("field").stringValue())
                    .toList();
        }
    }

    private final class Told implements Lookups {

        @Override
        public Answer answer(Question question) {
            asked.set(question);
            fail();
            return answer;
        }

        @Override
        public Optional<Diagnosis> diagnose(SignInKey key) {
            fail();
            return Optional.ofNullable(diagnosis);
        }

        private void fail() {
            if (fault != null) {
                throw fault;
            }
        }
    }

    private static final class GlobalLinks implements Links {

        private final PortalLinks portal = new PortalLinks(Cloud.GLOBAL);

        @Override
        public @Nullable String errorCode(int number) {
            return AadstsLinks.lookupUrl(Cloud.GLOBAL, number)
                    .map(Object::toString)
                    .orElse(null);
        }

        @Override
        public @Nullable String adminCentre(String place, Facts facts) {
            return portal.to(place, facts).orElse(null);
        }
    }
}
