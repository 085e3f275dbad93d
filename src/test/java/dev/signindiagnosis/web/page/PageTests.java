package dev.signindiagnosis.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.signindiagnosis.aadsts.Cloud;
import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.aadsts.ErrorCodeBook;
import dev.signindiagnosis.diagnosis.Answer;
import dev.signindiagnosis.diagnosis.Attempt;
import dev.signindiagnosis.diagnosis.Choice;
import dev.signindiagnosis.diagnosis.Diagnoses;
import dev.signindiagnosis.diagnosis.NothingFound;
import dev.signindiagnosis.diagnosis.NothingFound.Reason;
import dev.signindiagnosis.diagnosis.OverviewService;
import dev.signindiagnosis.diagnosis.Question;
import dev.signindiagnosis.ingest.ImportService;
import dev.signindiagnosis.ingest.ImportSettings;
import dev.signindiagnosis.ingest.ImportState;
import dev.signindiagnosis.ingest.RemovalService;
import dev.signindiagnosis.ingest.TakenBack;
import dev.signindiagnosis.paste.Understood;
import dev.signindiagnosis.rule.Rule;
import dev.signindiagnosis.rule.RuleBook;
import dev.signindiagnosis.rule.RuleBooks;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInType;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.DeadlinePassedException;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.InMemoryKeptAnswers;
import dev.signindiagnosis.store.InMemoryStore;
import dev.signindiagnosis.store.KeptAnswer;
import dev.signindiagnosis.store.MadeUpRow;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.store.MatchQuality;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.AnswerInWriting;
import dev.signindiagnosis.web.Keeping;
import dev.signindiagnosis.web.PortalLinks;
import dev.signindiagnosis.web.RequestWords;
import dev.signindiagnosis.web.SignInSettings;
import dev.signindiagnosis.web.TextsOfAnswer;
import dev.signindiagnosis.web.WordLists;
import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.util.unit.DataSize;

/** The pages as a browser gets them, before made-up answers. */
@WebMvcTest(
        controllers = {
            LookupPages.class,
            SignInPages.class,
            KeptPages.class,
            ErrorCodePages.class,
            RulePages.class,
            ImportPages.class,
            RemovalPages.class,
            OverviewPages.class,
            GuidePages.class,
            AboutPages.class
        })
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = {PageTests.Parts.class, PageConfiguration.class})
class PageTests {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FakeAnswers answers;

    @Autowired
    private FakeImports imports;

    @Autowired
    private InMemoryStore store;

    @Autowired
    private RemovalService removals;

    @Autowired
    private Keeping keeping;

    @Autowired
    private InMemoryKeptAnswers kept;

    @BeforeEach
    void forget() {
        answers.reset();
        keeping.delete(new SignInKey(Fixtures.KEY));
        imports.reports.clear();
        imports.asked.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/lookup",
                "/error-codes",
                "/error-codes/AADSTS50105",
                "/error-codes/50105",
                "/rules",
                "/imports",
                "/imports/removal",
                "/overview",
                "/overview?span=P1D&code=50126&country=NO",
                "/overview/sign-ins?outcome=failure",
                "/guide",
                "/about"
            })
    void everyPageIsThereInBothLanguages(String address) throws Exception {
        for (String language : List.of("en", "nb")) {
            MockHttpServletResponse page = ask(get(address).param("lang", language));
            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getHeader("Content-Language")).isEqualTo(language);
            assertThat(page.getContentAsString())
                    .contains("lang=\"" + language + "\"")
                    .containsOnlyOnce("<h1")
                    .contains("</html>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nb"})
    void everyCodeAndEveryRuleHasAPage(String language) throws Exception {
        for (ErrorCode code : ErrorCodeBook.builtIn().all()) {
            assertIsThere("/error-codes/" + code.number(), language, code.label());
        }
        for (Rule rule : RuleBook.builtIn().rules()) {
            assertIsThere("/rules/" + rule.id(), language, rule.id());
        }
    }

    private void assertIsThere(String address, String language, String name) throws Exception {
        MockHttpServletResponse page = ask(get(address).param("lang", language));
        assertThat(page.getStatus()).as(address).isEqualTo(200);
        assertThat(page.getContentAsString())
                .as(address)
                .contains("<html lang=\"" + language, name)
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AADSTS50105: The signed in user kari@example.com is not assigned | /error-codes?q=AADSTS50105&category=&actor=",
                "Sorry … (AADSTS90072, AADSTS50020) Trace ID: 6e8f0b1c-1c6d-4a57-8d4b-7d8f5d3f0a11 | /error-codes?q=AADSTS90072%20AADSTS50020&category=&actor=",
                "expired secret | /error-codes?q=expired%20secret&category=&actor="
            })
    void pastedMessageIsSearchedByItsCodesAlone(String pasted, String address) throws Exception {
        MockHttpServletResponse answer = ask(post("/error-codes").param("q", pasted));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo(address);
    }

    @Test
    void resultHoldsTextsToSendOnAndLeadsToThoseWithoutPersonalData() throws Exception {
        answers.diagnosis = Fixtures.found(Fixtures.saying("Kari Holm"), "x");
        String address = "/sign-ins/" + Fixtures.KEY;
        String page = ask(get(address).param("lang", "en")).getContentAsString();
        String redacted = ask(get(address + "?lang=en&redact=true")).getContentAsString();
        assertThat(page)
                .contains("id=\"text-user\"", "id=\"text-ticket\"", "id=\"text-escalation\"", "redact=true#texts");
        assertThat(text(page)).contains("Kari Holm");
        assertThat(text(redacted)).doesNotContain("Kari Holm").contains("[user]");
        assertThat(redacted).contains(address + "?lang=en#texts");
    }

    @Test
    void openedPageIsKeptUnlessItIsOnlyFetched() throws Exception {
        SignInKey key = new SignInKey(Fixtures.KEY);
        answers.diagnosis = Fixtures.found(Fixtures.bare(Fixtures.KEY), "x");
        String address = "/sign-ins/" + Fixtures.KEY;
        ask(get(address));
        ask(head(address).accept("text/html"));
        ask(get(address).accept("text/html").header("Sec-Purpose", "prefetch;prerender"));
        ask(get(address + "?keep=false").accept("text/html"));
        assertThat(keeping.find(key)).isEmpty();
        ask(get(address).accept("text/html"));
        assertThat(keeping.find(key)).isPresent();
    }

    @Test
    void keptAnswerOutlivesItsSignInAndCanBeDeleted() throws Exception {
        answers.diagnosis = Fixtures.found(Fixtures.bare(Fixtures.KEY), "x");
        String address = "/sign-ins/" + Fixtures.KEY;
        assertThat(ask(post(address + "/keep")).getStatus()).isEqualTo(303);
        answers.diagnosis = null;
        MockHttpServletResponse left = ask(get(address).param("lang", "en"));
        assertThat(left.getStatus()).isEqualTo(200);
        assertThat(left.getContentAsString())
                .contains(
                        "Kari Holm could not open Payroll",
                        "Look at the named location.",
                        "Block abroad",
                        "Kept ticket &lt;b&gt;",
                        "cannot be judged again",
                        "no longer held",
                        "rules have changed",
                        "Delete the kept answer");
        assertThat(ask(post(address + "/forget")).getHeader("Location")).isEqualTo(address + "?keep=false");
        assertThat(ask(get(address)).getStatus()).isEqualTo(404);
        assertThat(ask(post(address + "/keep")).getStatus()).isEqualTo(404);
    }

    @Test
    void pageSaysWhetherTheRulesChangedSinceItWasKept() throws Exception {
        answers.diagnosis = Fixtures.found(Fixtures.bare(Fixtures.KEY), "x");
        String address = "/sign-ins/" + Fixtures.KEY + "?lang=en&keep=false";
        kept.save(new KeptAnswer(
                new SignInKey(Fixtures.KEY), LogTenant.UNTOLD, Fixtures.AT, Fixtures.AT, "v1", "{}", null));
        assertThat(ask(get(address)).getContentAsString()).contains("An answer is kept", "Judge again");
        kept.save(new KeptAnswer(
                new SignInKey(Fixtures.KEY), LogTenant.UNTOLD, Fixtures.AT, Fixtures.AT, "v0", "{}", null));
        assertThat(ask(get(address)).getContentAsString()).contains("The rules have changed since");
    }

    @Test
    void keptAnswerIsShownAsItWasJudgedBesideTheOneOfNow() throws Exception {
        answers.diagnosis = Fixtures.found(Fixtures.bare(Fixtures.KEY), "x");
        String address = "/sign-ins/" + Fixtures.KEY;
        ask(post(address + "/keep"));
        String then = ask(get(address + "?lang=en&kept=true")).getContentAsString();
        String now = ask(get(address + "?lang=en")).getContentAsString();
        assertThat(then)
                .containsOnlyOnce("<h1")
                .contains("a policy blocks the country", "as it was kept", "Judge again", "href=\"" + address + "\"");
        assertThat(now).contains("?kept=true", "data-keep").doesNotContain("a policy blocks the country");
    }

    /** The text for the user. */
    private static String text(String page) {
        return page.substring(page.indexOf("id=\"text-user\""), page.indexOf("id=\"text-ticket\""));
    }

    @Test
    void chosenLanguageIsKept() throws Exception {
        MockHttpServletResponse page = ask(get("/about?lang=nb&theme=dark"));
        assertThat(page.getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("lang=nb;"))
                .anyMatch(cookie -> cookie.startsWith("theme=dark;"));
        String next = ask(get("/about").cookie(new Cookie("lang", "nb"), new Cookie("theme", "dark")))
                .getContentAsString();
        assertThat(next).contains("lang=\"nb\"", "data-bs-theme=\"dark\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {SCRIPT, "${7*7}", "[[${7*7}]]", "{{7*7}}", "__${7*7}__", "\"><img src=x onerror=alert(1)>"})
    void whatALogSaysIsShownAndNeverRun(String hostile) throws Exception {
        answers.diagnosis = Fixtures.found(Fixtures.saying(hostile), hostile);
        answers.rows = List.of(Fixtures.row(hostile));
        String page = ask(get("/sign-ins/" + Fixtures.KEY)).getContentAsString();
        String shown = hostile.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        assertThat(page)
                .contains(shown)
                .contains("</html>")
                .doesNotContain("<script>alert", "<img src=x", ">49<", " 49 ");
    }

    @Test
    void signInThatTellsNothingHasAPage() throws Exception {
        answers.diagnosis = Fixtures.withoutRule(Fixtures.bare(Fixtures.KEY));
        MockHttpServletResponse page = ask(get("/sign-ins/" + Fixtures.KEY));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("This log format has no place for it")
                .contains("Blocked: ")
                .doesNotContain("Not compliant")
                .contains("</html>");
    }

    @Test
    void blankFactIsSaidInWordsBesideItsClaim() throws Exception {
        answers.diagnosis = Fixtures.found(Fixtures.bare(Fixtures.KEY), "x");
        assertThat(ask(get("/sign-ins/" + Fixtures.KEY)).getContentAsString())
                .containsPattern("<dt>Device compliant</dt>\\s*<dd><span>Not told in this log</span>");
    }

    @Test
    void signInThatDidNotDecideLeadsToTheOneThatDid() throws Exception {
        answers.diagnosis = Fixtures.decidedBy(Fixtures.bare(Fixtures.KEY), Fixtures.bare(Fixtures.OTHER_KEY));
        assertThat(ask(get("/sign-ins/" + Fixtures.KEY)).getContentAsString())
                .contains("did not decide")
                .contains("href=\"/sign-ins/" + Fixtures.OTHER_KEY + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-ins/" + Fixtures.KEY,
                "/sign-ins/nonsense",
                "/correlations/x",
                "/rules/none",
                "/imports/none",
                "/error-codes/abc",
                "/error-codes/9999999",
                "/no-such-page"
            })
    void whatIsNotHeldSaysWhatToDo(String address) throws Exception {
        MockHttpServletResponse page = ask(get(address));
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getContentAsString()).contains("<h1", "</html>").doesNotContain("Exception");
    }

    @Test
    void wrongMethodAnswersWithAPage() throws Exception {
        MockHttpServletResponse page = ask(post("/about"));
        assertThat(page.getStatus()).isEqualTo(405);
        assertThat(page.getContentAsString()).contains("Reference number").doesNotContain("Exception", "POST");
    }

    @Test
    void faultShowsAReferenceAndNothingOfItsCause() throws Exception {
        answers.fault = new IllegalStateException("secret of the house");
        MockHttpServletResponse page = ask(get("/sign-ins/" + Fixtures.KEY));
        assertThat(page.getStatus()).isEqualTo(500);
        assertThat(page.getContentAsString()).contains("Reference number").doesNotContain("secret", "IllegalState");
    }

    @Test
    void storeThatDoesNotAnswerIsNoFault() throws Exception {
        answers.fault = new DeadlinePassedException();
        MockHttpServletResponse page = ask(get("/sign-ins/" + Fixtures.KEY));
        assertThat(page.getStatus()).isEqualTo(503);
        assertThat(page.getContentAsString()).contains("did not answer in time");
    }

    private static Answer foundByUser() {
        return new Answer.Found(
                Understood.NOTHING,
                new Match(Fixtures.bare(Fixtures.KEY), MatchQuality.SAME_USER),
                Fixtures.withoutRule(Fixtures.bare(Fixtures.KEY)));
    }

    @Test
    void oneSignInIsItsAddress() throws Exception {
        answers.answer = foundByUser();
        MockHttpServletResponse answer = ask(post("/lookup").param("user", "kari@example.com"));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/sign-ins/" + Fixtures.KEY);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void guideAsksForWhatIsMissingAndKeepsTheRest() throws Exception {
        String page = ask(post("/guide")
                        .param("lang", "en")
                        .param("user", " Kari ")
                        .param("seen", "password"))
                .getContentAsString();
        assertThat(page)
                .contains("error-summary", "href=\"#when\"", "value=\"Kari\"")
                .doesNotContain("href=\"#user\"");
        assertThat(page).containsPattern("id=\"seen-password\"[^>]*checked");
    }

    @Test
    void guideLooksForTheCallerInTheTimeThatWasTold() throws Exception {
        answers.answer = foundByUser();
        MockHttpServletResponse answer =
                ask(post("/guide").param("user", "kari").param("seen", "again").param("when", "now"));
        assertThat(answer.getHeader("Location")).isEqualTo("/sign-ins/" + Fixtures.KEY);
        assertThat(answers.asked.user()).isEqualTo("kari");
        assertThat(answers.asked.window()).isEqualTo(Duration.ofHours(1));
        ask(post("/guide")
                .param("user", "kari")
                .param("seen", "again")
                .param("when", "now")
                .param("yesterday", "no"));
        assertThat(answers.asked.window()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void severalAreToBeChosenFrom() throws Exception {
        answers.answer = new Answer.Several(
                Understood.NOTHING,
                List.of(
                        Choice.of(
                                new Match(Fixtures.saying("likeliest"), MatchQuality.SAME_USER),
                                attempt(Fixtures.saying("likeliest"), Attempt.Ending.SIGNED_IN)),
                        Choice.of(
                                new Match(Fixtures.bare(Fixtures.OTHER_KEY), MatchQuality.SAME_USER),
                                attempt(Fixtures.bare(Fixtures.OTHER_KEY), Attempt.Ending.BLOCKED)),
                        Choice.of(
                                new Match(Fixtures.saying(SCRIPT), MatchQuality.SAME_USER),
                                attempt(Fixtures.saying(SCRIPT), Attempt.Ending.SIGNED_IN))),
                3,
                true);
        MockHttpServletResponse page = ask(post("/lookup").param("user", "kari"));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.getContentAsString())
                .contains(
                        "/sign-ins/" + Fixtures.OTHER_KEY,
                        "Same user",
                        "<mark>",
                        "Different:",
                        "Likeliest",
                        "Blocked",
                        "3 h ago")
                .doesNotContain("<script>alert")
                .doesNotContainPattern("<mark>(<span[^>]*>[^<]*</span>)?\\s*(Not told|This log format)");
    }

    @Test
    void nothingFoundIsExplained() throws Exception {
        answers.answer = nothing();
        String page =
                ask(post("/lookup").param("text", "AADSTS53003 " + SCRIPT)).getContentAsString();
        assertThat(page)
                .contains("No sign-in was found", "only just now", "Ask again after", "User sign-in (interactive)")
                .contains("href=\"/sign-ins/" + Fixtures.KEY + "\"", "Same application", "tested: a match was found")
                .contains("Look up the application with the time", "Not every explanation could be tested")
                .contains("From the message, no event seen", "What the message says")
                .contains("is a tenant ID", "aria-label=\"Ask without it: Error code AADSTS53003\"")
                .doesNotContain("<script>alert");
    }

    @Test
    void answerToAFormCanBeHadAgainByAnAddressWithoutAName() throws Exception {
        answers.answer = nothing();
        String page = ask(post("/lookup").param("user", "kari@example.com")).getContentAsString();
        Matcher here =
                Pattern.compile("data-here=\"(/lookup\\?asked=[0-9a-f-]{36})\"").matcher(page);
        assertThat(here.find()).isTrue();

        answers.asked = null;
        String again = ask(get(here.group(1))).getContentAsString();
        assertThat(again).contains("No sign-in was found").doesNotContain("data-here");
        assertThat(answers.asked).extracting(Question::user).isEqualTo("kari@example.com");
        assertThat(ask(get("/lookup?asked=forgotten")).getContentAsString())
                .contains("Why could somebody not sign in?");
    }

    @Test
    void pageThatAsksAgainCarriesNoNameInItsAddressAndStops() throws Exception {
        answers.answer = nothing();
        String page = ask(post("/lookup").param("user", "kari@example.com")).getContentAsString();
        Matcher address = Pattern.compile("content=\"60;url=(/lookup\\?again=[0-9a-f-]{36})\"")
                .matcher(page);
        assertThat(address.find()).isTrue();
        assertThat(page).contains("attempt 1 of 10", "data-retry=\"60\"", address.group(1) + "&amp;stop=true");

        answers.asked = null;
        assertThat(ask(get(address.group(1))).getContentAsString()).contains("attempt 2 of 10");
        assertThat(answers.asked).extracting(Question::user).isEqualTo("kari@example.com");
        assertThat(ask(get(address.group(1) + "&stop=true")).getContentAsString())
                .contains("does not ask again by itself", "Ask again now")
                .doesNotContain("http-equiv=\"refresh\"", "data-retry=");
        for (int i = 3; i < 10; i++) {
            ask(get(address.group(1)));
        }
        assertThat(ask(get(address.group(1))).getContentAsString())
                .contains("has asked 10 times")
                .doesNotContain("http-equiv=\"refresh\"", "data-retry=");
        assertThat(ask(get(address.group(1))).getContentAsString()).contains("Why could somebody not sign in?");
    }

    @Test
    void pageThatAsksAgainLeadsToTheSignInOnceItIsThere() throws Exception {
        answers.answer = nothing();
        String page = ask(post("/lookup").param("user", "kari@example.com")).getContentAsString();
        Matcher address = Pattern.compile("/lookup\\?again=[0-9a-f-]{36}").matcher(page);
        assertThat(address.find()).isTrue();
        answers.answer = foundByUser();

        MockHttpServletResponse found = ask(get(address.group()));

        assertThat(found.getStatus()).isEqualTo(303);
        assertThat(found.getHeader("Location")).isEqualTo("/sign-ins/" + Fixtures.KEY);
    }

    @Test
    void switchesOfAnAnsweredFormSendItAgain() throws Exception {
        answers.answer = nothing();
        assertThat(ask(post("/lookup").param("user", "kari@example.com")).getContentAsString())
                .contains("action=\"/lookup?lang=nb\"")
                .contains("name=\"user\" value=\"kari@example.com\"");
    }

    @Test
    void storeThatIsAwaySaysWhatToDo() throws Exception {
        answers.answer = new Answer.Unavailable(Understood.NOTHING, Message.of("unavailable.store"));
        assertThat(ask(post("/lookup").param("user", "kari")).getContentAsString())
                .contains("The store cannot be asked right now", "Try again in a minute");
    }

    @Test
    void wrongFieldsSayWhatToEnterAndKeepWhatWasTyped() throws Exception {
        MockHttpServletResponse page = ask(post("/lookup")
                .param("requestId", "6f1c2a7e-8b54-4c0d-9e2f-3a5b7c9d1e2")
                .param("code", SCRIPT)
                .param("date", "31.02.2026"));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(answers.asked).isNull();
        assertThat(page.getContentAsString())
                .contains("href=\"#requestId\"", "This has 35", "href=\"#code\"", "href=\"#date\"")
                .contains("value=\"6f1c2a7e-8b54-4c0d-9e2f-3a5b7c9d1e2\"", "aria-invalid=\"true\"")
                .doesNotContain("<script>alert");
    }

    @Test
    void nameInAnAddressOnlyFillsTheForm() throws Exception {
        String page = ask(get("/lookup?user=kari@example.com")).getContentAsString();
        assertThat(answers.asked).isNull();
        assertThat(page).contains("value=\"kari@example.com\"");
    }

    @Test
    void linkFromATicketSearches() throws Exception {
        answers.answer = nothing();
        ask(get("/lookup").param("correlationId", Fixtures.CORRELATION).param("at", "2026-11-12T10:02:41+01:00"));
        assertThat(answers.asked).isNotNull();
        assertThat(answers.asked.at()).isEqualTo(Fixtures.AT);
    }

    @Test
    void removalIsCountedFirstAndConfirmedThen() throws Exception {
        store.write(
                List.of(MadeUpRow.of(1, "2026-11-12T10:00:00Z")
                        .tell(SignInFields.USER_NAME, "kari@example.com")
                        .build()),
                ImportId.UNKNOWN);
        store.commit();

        MockHttpServletResponse counted = ask(post("/imports/removal").param("user", "Kari@example.com"));
        assertThat(counted.getHeader("Cache-Control")).contains("no-store");
        assertThat(counted.getContentAsString())
                .contains("Sign-ins: 1.", "kari@example.com", "name=\"confirm\"", "cannot be undone");

        MockHttpServletResponse begun =
                ask(post("/imports/removal").param("user", "kari@example.com").param("confirm", "true"));
        assertThat(begun.getStatus()).isEqualTo(303);
        assertThat(begun.getHeader("Location")).startsWith("/imports/removals/").doesNotContain("kari");
        removals.removeNow(removals.scope("nobody@example.com", Deadline.in(Duration.ofMinutes(1)))
                .orElseThrow());

        assertThat(ask(get(begun.getHeader("Location"))).getContentAsString())
                .contains("Deleted for good: 1 sign-ins")
                .doesNotContain("kari", "data-poll");
        assertThat(ask(post("/imports/removal").param("user", "kari@example.com"))
                        .getContentAsString())
                .contains("Nothing is held")
                .doesNotContain("name=\"confirm\"");
    }

    @Test
    void removalOfNobodySaysWhatToEnterAndKeepsWhatWasTyped() throws Exception {
        assertThat(ask(post("/imports/removal").param("user", " ").param("confirm", "true"))
                        .getContentAsString())
                .contains("href=\"#user\"");
        assertThat(ask(post("/imports/removal").param("user", SCRIPT)).getContentAsString())
                .contains("Nothing is held", "&lt;script&gt;")
                .doesNotContain(SCRIPT);
        assertThat(ask(get("/imports/removals/none")).getStatus()).isEqualTo(404);
    }

    @Test
    void importUnderWayCanBeStoppedAndOneThatEndedTakenBack() throws Exception {
        imports.reports.add(FakeImports.report("i0", "log.json", ImportState.RUNNING, 2));
        assertThat(ask(get("/imports/i0")).getContentAsString())
                .contains("action=\"/imports/i0/cancel\"")
                .doesNotContain("take-back");
        imports.reports.set(0, FakeImports.report("i0", "log.json", ImportState.COMPLETED, 2));
        assertThat(ask(get("/imports/i0")).getContentAsString())
                .contains("action=\"/imports/i0/take-back\"", "stay")
                .doesNotContain("/cancel");

        assertThat(ask(post("/imports/i0/cancel")).getHeader("Location")).isEqualTo("/imports/i0");
        MockHttpServletResponse taken = ask(post("/imports/i0/take-back"));
        assertThat(taken.getStatus()).isEqualTo(303);
        assertThat(taken.getHeader("Location")).isEqualTo("/imports/i0");
        assertThat(imports.asked).containsExactly("cancel i0", "take back i0");
    }

    @Test
    void importTakenBackTellsHowMuchLeft() throws Exception {
        TakenBack taken = new TakenBack(ImportState.COMPLETED, null, Fixtures.AT, Fixtures.AT, 1200, 1300);
        imports.reports.add(FakeImports.takenBack("i0", taken));
        String page = ask(get("/imports/i0")).getContentAsString();
        assertThat(page)
                .contains("was taken back", "1,300 rows", "1,200 whole")
                .doesNotContain("take-back\"", "data-poll");
        imports.reports.set(
                0, FakeImports.takenBack("i0", new TakenBack(ImportState.RUNNING, null, Fixtures.AT, null, 0, 0)));
        assertThat(ask(get("/imports/i0")).getContentAsString())
                .contains("data-poll")
                .doesNotContain("take-back\"");
    }

    @Test
    void importsAreReceivedAndShown() throws Exception {
        MockHttpServletResponse answer = ask(multipart("/imports")
                .file(new MockMultipartFile("files", SCRIPT + ".json", "application/json", new byte[] {'{', '}'})));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/imports/i0");
        assertThat(ask(get("/imports/i0")).getContentAsString())
                .contains("http-equiv=\"refresh\"", "data-poll", "Waiting")
                .doesNotContain("<script>alert");
        imports.reports.set(0, FakeImports.report("i0", "log.json", ImportState.FAILED, 2));
        assertThat(ask(get("/imports/i0")).getContentAsString())
                .contains("Failed")
                .doesNotContain("http-equiv", "data-poll");
        assertThat(ask(get("/imports")).getContentAsString()).contains("log.json");
    }

    @Test
    void noFileIsAProblemOfTheForm() throws Exception {
        assertThat(ask(multipart("/imports")).getContentAsString()).contains("href=\"#files\"");
    }

    @Test
    void noPageHoldsScriptOrStyleInline() throws Exception {
        answers.diagnosis = Fixtures.found(Fixtures.saying("x"), "x");
        for (String address : List.of("/", "/imports", "/rules", "/sign-ins/" + Fixtures.KEY)) {
            assertThat(ask(get(address)).getContentAsString())
                    .doesNotContain(" style=", "<style", "onclick", "javascript:")
                    .doesNotContainPattern("<script(?![^>]* src=)");
        }
    }

    private static Answer nothing() {
        Coverage.Range range = new Coverage.Range(
                LogTenant.UNTOLD,
                SignInType.INTERACTIVE_USER,
                Fixtures.AT,
                Fixtures.AT,
                1,
                List.of(),
                Optional.empty());
        Understood understood = new Understood(
                null,
                null,
                List.of(53003),
                53003,
                List.of(),
                null,
                null,
                null,
                List.of(),
                SCRIPT,
                null,
                null,
                null,
                null,
                List.of(new Understood.SetAside(SCRIPT, Understood.IdKind.TENANT)),
                List.of(new Understood.Conflict("errorCode", "53003", SCRIPT)),
                List.of(),
                Map.of());
        return new Answer.Nothing(
                understood,
                new NothingFound(
                        Fixtures.AT,
                        Fixtures.AT,
                        List.of(
                                Reason.shown("idIsOther", Message.of("reason.idIsOther", "id", SCRIPT, "what", SCRIPT))
                                        .hint(Message.of("reason.idIsOther.application"))
                                        .candidates(List.of(
                                                new Match(Fixtures.saying(SCRIPT), MatchQuality.SAME_APPLICATION))),
                                Reason.shown("tooFresh", Message.of("reason.tooFresh", "retryAt", Fixtures.AT))
                                        .retryAt(Fixtures.AT)),
                        false,
                        new Coverage(List.of(range))),
                Optional.of(Fixtures.fromMessage()));
    }

    private static Attempt attempt(SignInEvent signIn, Attempt.Ending ending) {
        return new Attempt(List.of(signIn), signIn, ending);
    }

    private MockHttpServletResponse ask(RequestBuilder call) throws Exception {
        return mvc.perform(call).andReturn().getResponse();
    }

    /** What stands behind the pages. */
    @TestConfiguration
    @Import({
        PageFrame.class,
        PageLocale.class,
        FrameAdvice.class,
        PageErrors.class,
        ErrorPages.class,
        ResultViews.class,
        LookupAnswers.class,
        ReadingDesk.class,
        PagePreferences.class,
        PageConfiguration.class
    })
    static class Parts {

        @Bean
        FakeAnswers answers() {
            return new FakeAnswers();
        }

        @Bean
        FakeImports imports() {
            return new FakeImports();
        }

        @Bean
        InMemoryStore store() {
            return new InMemoryStore();
        }

        @Bean(destroyMethod = "close")
        ImportService importService(InMemoryStore store) {
            return new ImportService(
                    () -> store,
                    new ImportSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), null),
                    Path.of("target", "never-made"),
                    InstantSource.fixed(Fixtures.AT));
        }

        @Bean
        RemovalService removals(ImportService service, InMemoryStore store) {
            InMemoryKeptAnswers kept = new InMemoryKeptAnswers();
            return new RemovalService(service, () -> store, () -> kept, store, kept, InstantSource.fixed(Fixtures.AT));
        }

        @Bean
        OverviewService overviews(InMemoryStore store, Clock clock) {
            return Diagnoses.overviews(store, clock);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Fixtures.AT.plus(Duration.ofHours(3)), ZoneOffset.UTC);
        }

        @Bean
        RuleBooks rules() {
            return RuleBooks.of(RuleBook.builtIn());
        }

        @Bean
        RequestWords words(RuleBooks rules) {
            return new RequestWords(
                    new WordLists(language -> rules.current().texts(language.tag())), ZoneId.of("Europe/Oslo"));
        }

        @Bean
        InMemoryKeptAnswers keptAnswers() {
            return new InMemoryKeptAnswers();
        }

        @Bean
        Keeping keeping(InMemoryKeptAnswers kept) {
            return new Keeping(kept, kept, InstantSource.fixed(Fixtures.AT));
        }

        @Bean
        AnswerInWriting writing() {
            return (diagnosis, words, form) -> KeptReadingTests.kept().toString();
        }

        @Bean
        TextsOfAnswer texts(PortalLinks links) {
            return new TextsOfAnswer(links, Cloud.GLOBAL);
        }

        @Bean
        PortalLinks links() {
            return new PortalLinks(Cloud.GLOBAL);
        }

        @Bean
        SignInSettings settings() {
            return new SignInSettings(ZoneId.of("Europe/Oslo"), Cloud.GLOBAL);
        }
    }
}
