package dev.signindiagnosis.browser;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks for what keeps people out, with every rule that axe runs by itself and that for the size of targets. */
final class Axe {

    private Axe() {}

    /** A sentence for each rule that the page breaks, with the elements that do. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .setLegacyMode(true) // there are no frames
                        .options(options())
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Axe::sentence)
                        .toList();
    }

    private static AxeRunOptions options() {
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(Map.of("target-size", on));
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n"
                + rule.getNodes().stream()
                        .map(CheckedNode::getHtml)
                        .distinct()
                        .limit(5)
                        .collect(Collectors.joining("\n"));
    }
}
