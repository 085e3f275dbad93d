package dev.signindiagnosis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.signindiagnosis.cases.RealCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ten real cases in a browser, from the scrap of evidence that each began with to its answer, with pictures of every page
 * under {@code target/screenshots}. The application runs whole, with the logs of all cases in its store.
 */
@BrowserTest
class RealCaseBrowserTests {

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
        try (Screen screen = Screen.in("nb")) {
            screen.theme(ColorScheme.DARK);
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
        try (Screen screen = Screen.withoutScript()) {
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
        return Screen.in("en");
    }
}
