package dev.signindiagnosis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page holds to what axe can check, with all of its rules, in both languages and themes. */
@BrowserTest
class AccessibilityBrowserTests {

    @ParameterizedTest
    @EnumSource(SitePage.class)
    void pageHasNoViolation(SitePage kind) {
        for (Appearance appearance : Appearance.values()) {
            try (Screen screen = appearance.open()) {
                Page page = kind.visit(screen);
                assertThat(violations(page)).as("%s, %s", kind, appearance).isEmpty();
            }
        }
    }

    /** There are no frames, so that all can be judged in the page itself. */
    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(AccessibilityBrowserTests::sentence)
                        .toList();
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n"
                + rule.getNodes().stream().map(CheckedNode::getHtml).distinct().collect(Collectors.joining("\n"));
    }
}
