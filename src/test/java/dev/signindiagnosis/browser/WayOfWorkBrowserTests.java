package dev.signindiagnosis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.signindiagnosis.cases.RealCase;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people do beside asking: with keys, on paper, without script, by questions, and by the figures of the overview. */
@BrowserTest
class WayOfWorkBrowserTests {

    private static final String ACTIVE = "() => document.activeElement.id";

    @Test
    void keysFocusTheBoxAndShowTheKeys() {
        try (Screen screen = Screen.in("en")) {
            Page page = screen.page();
            page.navigate("/");
            page.keyboard().press("/");
            assertThat(page.evaluate(ACTIVE)).isEqualTo("text");
            page.keyboard().type("what / is ? this");
            assertThat(page.locator("#text").inputValue()).isEqualTo("what / is ? this");
            page.locator("h1").click();
            page.keyboard().press("?");
            assertThat(page.locator("dialog#keys").isVisible()).isTrue();
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog#keys").isVisible()).isFalse();
        }
    }

    @Test
    void keyboardAloneFindsASignIn() {
        try (Screen screen = Screen.in("en")) {
            Page page = screen.page();
            page.navigate("/");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("skip-link");
            page.keyboard().press("Enter");
            assertThat(page.evaluate(ACTIVE)).isEqualTo("main");
            page.keyboard().press("Tab");
            assertThat(page.evaluate(ACTIVE)).isEqualTo("text");
            page.keyboard().insertText(String.valueOf(RealCase.FAILURE_THAT_IS_A_POLICY_AT_WORK.text()));
            page.keyboard().press("Control+Enter");
            page.waitForURL("**/{sign-ins,correlations}/**");
            assertThat(page.locator(".verdict").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RealCase.class,
            names = {"FAILURE_THAT_IS_A_POLICY_AT_WORK", "COMPLIANT_IN_THE_OTHER_BROWSER", "CLUSTER_DOWN_OVERNIGHT"})
    void answerFitsOnePageOfPaper(RealCase one) {
        try (Screen screen = Screen.in("en")) {
            screen.ask(one);
            screen.choose();
            byte[] paper = screen.page().pdf(new Page.PdfOptions().setFormat("A4"));
            assertThat(pages(paper)).isEqualTo(1);
        }
    }

    private static int pages(byte[] pdf) {
        Matcher page = Pattern.compile("/Type\\s*/Page\\b").matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        int pages = 0;
        while (page.find()) {
            pages++;
        }
        return pages;
    }

    @Test
    void questionsLeadToAFewSignIns() {
        try (Screen screen = Screen.in("en")) {
            Page page = screen.page();
            page.navigate("/");
            page.locator("a[href='/guide']").click();
            page.locator("#user").fill("dag");
            page.locator("#seen-again").check();
            page.locator("#yesterday-no").check();
            page.locator("form.guide button[type=submit]").click();
            assertThat(page.locator(".error-summary").innerText()).contains("Choose when it was");
            assertThat(page.locator("#user").inputValue()).isEqualTo("dag");
            page.locator("#when-days").check();
            page.locator("form.guide button[type=submit]").click();
            assertThat(page.locator("table.choices tbody tr").count()).isBetween(1, 3);
            screen.choose();
            assertThat(page.locator(".verdict").innerText()).contains("Dag Ruud");
        }
    }

    @Test
    void figureOfTheOverviewAndItsListAgree() {
        try (Screen screen = Screen.in("en")) {
            Page page = screen.page();
            page.navigate("/overview?span=P28D");
            assertThat(page.locator("[data-chart] canvas").isVisible()).isTrue();
            Locator figure = page.locator(".stat a").first();
            String count = figure.innerText();
            figure.click();
            assertThat(page.locator(".lead-text").innerText()).startsWith(count + " sign-in");
            assertThat(page.locator("tbody tr").count()).isEqualTo(Math.min(100, Integer.parseInt(count)));
        }
    }

    @Test
    void withoutScriptEveryWayIsThere() {
        try (Screen screen = Screen.withoutScript()) {
            Page page = screen.page();
            page.navigate("/overview?span=P28D");
            assertThat(page.locator("[data-chart]").isVisible()).isFalse();
            page.locator("[data-chart-table] summary").click();
            assertThat(page.locator("[data-chart-table] tbody tr").count()).isGreaterThan(27);
            screen.askForUser("dag@example.com");
            assertThat(page.locator("table.choices tbody tr").count()).isGreaterThan(1);
            screen.importBrokenLog();
            assertThat(page.locator("#problems-caption").isVisible()).isTrue();
        }
    }

    @Test
    void recentLookUpsHoldNoNamesAndCanBeForgotten() {
        try (Screen screen = Screen.in("nb")) {
            Page page = screen.page();
            screen.ask(RealCase.FAILURE_THAT_IS_A_POLICY_AT_WORK);
            page.waitForLoadState();
            String key = page.url().replaceAll("[?#].*|.*/", "");
            page.navigate("/");
            assertThat(page.locator("#recent").innerText()).contains(key);
            assertThat(String.valueOf(page.evaluate("() => JSON.stringify(localStorage)")))
                    .contains(key)
                    .doesNotContain("@");
            page.locator("#recent [data-forget-all]").click();
            assertThat(page.locator("#recent").isVisible()).isFalse();
        }
    }
}
