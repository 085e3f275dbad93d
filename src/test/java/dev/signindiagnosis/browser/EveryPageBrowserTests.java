package dev.signindiagnosis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page, in both languages: it is valid, light, and asks nobody outside; in both themes it holds to what axe can
 * check; on a telephone, a laptop and a large screen everything has its place. Pictures, English in the light theme and
 * Norwegian in the dark one, are under {@code target/screenshots/pages}.
 */
@BrowserTest
class EveryPageBrowserTests {

    private static final List<Integer> WIDTHS = List.of(320, 2560, 1280);
    private static final int HEAVY = 60 * 1024;

    @ParameterizedTest
    @EnumSource(SitePage.class)
    void english(SitePage kind) {
        look(kind, "en", ColorScheme.LIGHT, ColorScheme.DARK);
    }

    @ParameterizedTest
    @EnumSource(SitePage.class)
    void norwegian(SitePage kind) {
        look(kind, "nb", ColorScheme.DARK, ColorScheme.LIGHT);
    }

    private static void look(SitePage kind, String language, ColorScheme theme, ColorScheme other) {
        try (Screen screen = Screen.in(language)) {
            screen.theme(theme);
            Traffic traffic = Traffic.of(screen.page());
            Page page = kind.visit(screen);
            page.waitForLoadState();
            assertThat(traffic.asked()).isNotEmpty().allMatch(url -> url.startsWith(Running.server()));
            assertThat(traffic.faults()).isEmpty();
            assertThat(traffic.weightOfLastPage()).isPositive().isLessThan(HEAVY);
            assertThat(HtmlCheck.problems(traffic.lastPage())).isEmpty();
            for (int width : WIDTHS) {
                screen.width(width);
                screen.wholePicture("pages/%s-%s-%d".formatted(kind.id(), language, width));
                assertThat(screen.misplaced()).as("%d pixels", width).isEmpty();
            }
            assertThat(Axe.violations(page)).as("%s", theme).isEmpty();
            screen.theme(other);
            assertThat(Axe.violations(page)).as("%s", other).isEmpty();
        }
    }
}
