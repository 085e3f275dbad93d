package dev.signindiagnosis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signindiagnosis.aadsts.CodeGuide;
import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.aadsts.ErrorCodeBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds which scenarios have rules, and writes what the books cover. */
class ScenarioCoverageTests {

    private static final Path REPORT = Path.of("target", "books", "coverage.txt");
    private static final RuleBook RULES = RuleBook.builtIn();
    private static final ErrorCodeBook CODES = ErrorCodeBook.builtIn();

    private static Map<String, List<String>> scenarios() throws IOException {
        Map<String, List<String>> scenarios = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/coverage/scenarios.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int equals = line.indexOf(" = ");
                scenarios.put(
                        line.substring(0, equals),
                        List.of(line.substring(equals + 3).split(" ")));
            }
        }
        return scenarios;
    }

    @Test
    void everyScenarioHasARuleThatJudges() throws IOException {
        assertThat(scenarios())
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy((scenario, ids) -> assertThat(ids)
                        .as(scenario)
                        .allSatisfy(id -> assertThat(RULES.byId(id))
                                .as(id)
                                .hasValueSatisfying(
                                        rule -> assertThat(rule.status()).isEqualTo(RuleStatus.STABLE))));
    }

    @Test
    void everyCodeWithARuleStandsInTheReport() throws IOException {
        List<ErrorCode> withRule = CODES.all().stream()
                .filter(code -> !RULES.rulesOn(code.number()).isEmpty())
                .toList();
        List<ErrorCode> withPage = CODES.all().stream()
                .filter(code -> !CodeGuide.builtIn().causes(code.number()).isEmpty())
                .toList();
        List<String> report = new ArrayList<>();
        report.add("Codes: " + CODES.all().size());
        report.add("Codes with a rule: " + withRule.size());
        report.add("Codes with a full page: " + withPage.size());
        report.add("Rules: " + RULES.rules().size());
        report.add("Scenarios with a rule: " + scenarios().size());
        report.add("");
        scenarios().forEach((scenario, ids) -> report.add(scenario + ": " + String.join(", ", ids)));
        report.add("");
        withRule.forEach(code -> report.add(code.label() + ": "
                + String.join(
                        ", ",
                        RULES.rulesOn(code.number()).stream().map(Rule::id).toList())));
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, report);

        assertThat(withRule).hasSizeGreaterThanOrEqualTo(60);
        assertThat(withPage).hasSizeGreaterThanOrEqualTo(60);
    }
}
