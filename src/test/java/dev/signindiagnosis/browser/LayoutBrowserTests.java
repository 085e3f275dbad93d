package dev.signindiagnosis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No page is wider than its window, cuts a word off or lets one control lie on another, on a telephone, a laptop and a
 * large screen. Pictures of all of them are under {@code target/screenshots/pages}.
 */
@BrowserTest
class LayoutBrowserTests {

    private static final List<Integer> WIDTHS = List.of(320, 1280, 2560);

    @ParameterizedTest
    @EnumSource(SitePage.class)
    @SuppressWarnings("unchecked") // the script gives a list of sentences
    void everythingHasItsPlace(SitePage kind) {
        for (Appearance appearance : Appearance.values()) {
            try (Screen screen = appearance.open()) {
                Page page = kind.visit(screen);
                for (int width : WIDTHS) {
                    screen.width(width);
                    screen.wholePicture("pages/%s-%s-%d".formatted(kind.id(), appearance.id(), width));
                    List<String> wrong = (List<String>) page.evaluate(Scripts.read("misplaced.js"));
                    assertThat(wrong)
                            .as("%s, %s, %d pixels", kind, appearance, width)
                            .isEmpty();
                }
            }
        }
    }
}
