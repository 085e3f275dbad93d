package dev.signindiagnosis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page is valid HTML as the server sends it, in both languages. */
@BrowserTest
class MarkupBrowserTests {

    @ParameterizedTest
    @EnumSource(SitePage.class)
    void pageIsValid(SitePage kind) {
        for (Appearance appearance : List.of(Appearance.ENGLISH_LIGHT, Appearance.NORWEGIAN_DARK)) {
            try (Screen screen = appearance.open()) {
                assertThat(HtmlCheck.problems(sent(kind, screen)))
                        .as("%s, %s", kind, appearance)
                        .isEmpty();
            }
        }
    }

    /** The last page that was sent, before any script changed it. */
    private static byte[] sent(SitePage kind, Screen screen) {
        List<Response> pages = new ArrayList<>();
        Page page = screen.page();
        page.onResponse(response -> {
            if (response.request().isNavigationRequest() && response.status() / 100 != 3) {
                pages.add(response);
            }
        });
        kind.visit(screen);
        page.waitForLoadState();
        return pages.get(pages.size() - 1).body();
    }
}
