package dev.signindiagnosis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.signindiagnosis.SignInDiagnosisApplication;
import dev.signindiagnosis.cases.RealCase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * Ten real cases in a browser, from the scrap of evidence that each began with to its answer, with pictures of every page
 * under {@code target/screenshots}. The application runs whole, with the logs of all cases in its store.
 */
@Tag("browser")
@EnabledIf(
        value = "dev.signindiagnosis.browser.Chromium#isInstalled",
        disabledReason = "Chromium is not on the path; install it (on Debian: apt-get install chromium)")
class RealCaseBrowserTests {

    /** After all that the logs tell of. */
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private static @Nullable ConfigurableApplicationContext application;
    private static @Nullable Chromium chromium;

    @BeforeAll
    static void importEveryLog(@TempDir Path directory) {
        application = new SpringApplicationBuilder(SignInDiagnosisApplication.class, Then.class)
                .run(
                        "--server.port=0",
                        "--signin.store.lucene.directory=" + directory.resolve("index"),
                        "--signin.import.directory=" + directory.resolve("imports"),
                        "--signin.rules.directory=" + directory.resolve("rules"));
        chromium = Chromium.start();
        try (Screen screen = english()) {
            Page page = screen.page();
            page.navigate("/imports");
            page.locator("#files")
                    .setInputFiles(Stream.of(RealCase.values())
                            .map(one -> new FilePayload(one.logName(), "application/octet-stream", one.log()))
                            .toArray(FilePayload[]::new));
            page.locator("form[enctype] button").click();
            page.waitForCondition(
                    () -> {
                        page.navigate("/imports");
                        return page.locator("td .mark-good").count() == RealCase.values().length;
                    },
                    new Page.WaitForConditionOptions().setTimeout(120_000));
            screen.picture("imports");
        }
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (application != null) {
            application.close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DEVICE_CODE_BLOCKED_BESIDE_ITS_PROMPT | A policy blocks signing in with a device code | The user",
                "SAML_APP_ASKS_FOR_A_PASSWORD | signed in with more than the application asks for | Owner of the application",
                "PERSONAL_ACCOUNT_IN_THE_OTHER_TENANT | A personal Microsoft account was used | The user",
                "BLOCKED_BY_ADDRESS_NOT_LOCKED | The IP address is blocked | Security team",
                "SECOND_FACTOR_FAILS_FOR_WEEKS | denied a second factor before | Identity administrator",
                "SILENT_MISSES_BY_THE_DOZEN | No fault: Helge Aune signed in to Field Service App | Nobody",
                "SIGN_IN_EVERY_DAY | The time that a sign-in lasts is up | The user",
                "CLUSTER_DOWN_OVERNIGHT | The application's secret has expired | Owner of the application",
                "COMPLIANT_IN_THE_OTHER_BROWSER | This browser did not show the device | The user",
                "NOTHING_PRINTED_BY_THE_COMMAND_LINE | asks for a second factor | The user"
            })
    void scrapOfEvidenceLeadsToItsAnswer(RealCase one, String verdict, String actor) {
        try (Screen screen = english()) {
            screen.ask(one);
            screen.choose();
            screen.picture("case-%02d".formatted(one.number()));
            Locator page = screen.page().locator("main");
            assertThat(page.locator(".verdict").innerText()).contains(verdict);
            assertThat(screen.line("Who must act")).contains(actor);
            assertThat(screen.isOnTheFirstScreen(page.locator("ol.steps > li").first()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DEVICE_CODE_BLOCKED_BESIDE_ITS_PROMPT | En policy blokkerer pålogging med enhetskode",
                "COMPLIANT_IN_THE_OTHER_BROWSER | Denne nettleseren viste ikke enheten"
            })
    void answerIsNorwegianAndDarkForWhoHasItSo(RealCase one, String verdict) {
        try (Screen screen = Screen.open(chromium(), server(), "nb-NO", ColorScheme.DARK)) {
            screen.ask(one);
            screen.picture("case-%02d-nb-dark".formatted(one.number()));
            assertThat(screen.page().locator(".verdict").innerText()).contains(verdict);
            assertThat(screen.line("Hvem må gjøre noe")).contains("Brukeren");
            assertThat(screen.page().locator("html").getAttribute("data-bs-theme"))
                    .isEqualTo("dark");
        }
    }

    @Test
    void severalAttemptsAreOfferedAndTheLikeliestIsTheFirst() {
        try (Screen screen = english()) {
            screen.page().navigate("/");
            screen.page().locator("#user").fill("dag@example.com");
            screen.page().locator("form.lookup button[type=submit]").click();
            screen.picture("choose");
            assertThat(screen.page().locator("h1").innerText()).isEqualTo("Which sign-in do you mean?");
            screen.choose();
            assertThat(screen.page().locator(".verdict").innerText()).contains("Dag Ruud");
        }
    }

    @Test
    void copyingTheLinkKeepsTheAnswer() {
        try (Screen screen = english()) {
            screen.allowCopying();
            screen.ask(RealCase.FAILURE_THAT_IS_A_POLICY_AT_WORK);
            Page page = screen.page();
            String verdict = page.locator(".verdict").innerText();
            page.locator("#kept-note summary").click();
            page.locator("#kept-note button").last().click();
            assertThat(page.locator("#kept-note").innerText()).contains("Keep this answer");
            page.locator("button[data-copy-link]").click();
            page.locator("#kept-note summary").click();
            page.locator("#kept-note a").click();
            screen.picture("kept");
            assertThat(page.locator(".kept-notice").innerText()).contains("as it was kept", "Judge again");
            assertThat(page.locator(".verdict").innerText()).isEqualTo(verdict);
        }
    }

    @Test
    void withoutScriptTheAnswerIsThereAndCanBeKept() {
        try (Screen screen = Screen.withoutScript(chromium(), server())) {
            screen.ask(RealCase.THREE_ROWS_OF_ONE_ATTEMPT);
            Page page = screen.page();
            page.locator("#kept-note summary").click();
            page.locator("#kept-note button").last().click();
            page.locator("form[data-keep] button").click();
            page.locator("#kept-note summary").click();
            assertThat(page.locator("#kept-note").innerText()).contains("An answer is kept");
            page.navigate("/correlations/226326e5-0bf8-4b04-a5a2-53c441c75b1e");
            screen.picture("correlation");
            assertThat(page.locator(".attempt-fold .picture svg").count()).isEqualTo(1);
        }
    }

    private static Screen english() {
        return Screen.open(chromium(), server(), "en", ColorScheme.LIGHT);
    }

    private static Chromium chromium() {
        return Objects.requireNonNull(chromium);
    }

    private static String server() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(application).getEnvironment().getProperty("local.server.port");
    }

    /** The day after the cases. */
    @Configuration(proxyBeanMethods = false)
    static class Then {

        @Bean
        @Primary
        Clock then() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
