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
        look(kind, "en");
    }

    @ParameterizedTest
    @EnumSource(SitePage.class)
    void norwegian(SitePage kind) {
        look(kind, "nb");
    }

    private static void look(SitePage kind, String language) {
        try (Screen screen = Screen.in(language)) {
            Traffic traffic = Traffic.of(screen.page());
            Page page = kind.visit(screen);
            page.waitForLoadState();
            assertThat(traffic.asked()).isNotEmpty().allMatch(url -> url.startsWith(Running.server()));
            assertThat(traffic.faults()).isEmpty();
            assertThat(traffic.weightOfLastPage()).isPositive().isLessThan(HEAVY);
            assertThat(HtmlCheck.problems(traffic.lastPage())).isEmpty();
            for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                look(kind, screen, theme, language);
            }
        }
    }

    private static void look(SitePage kind, Screen screen, ColorScheme theme, String language) {
        screen.theme(theme);
        for (int width : WIDTHS) {
            screen.width(width);
            if (language.equals("nb") == (theme == ColorScheme.DARK)) {
                screen.wholePicture("pages/%s-%s-%s-%d".formatted(kind.id(), language, name(theme), width));
            }
            assertThat(screen.misplaced()).as("%s, %d pixels", theme, width).isEmpty();
        }
        assertThat(Axe.violations(screen.page())).as("%s", theme).isEmpty();
    }

    private static String name(ColorScheme theme) {
        return theme == ColorScheme.DARK ? "dark" : "light";
    }
}
