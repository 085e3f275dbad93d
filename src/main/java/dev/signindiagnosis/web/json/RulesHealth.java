package dev.signindiagnosis.web.json;

import dev.signindiagnosis.rule.RuleBooks;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the newest rules judge. Where an organisation's own files cannot be used, those from before still answer, so
 * that the application is up; where the files are wrong stands in the details, and what they hold does not.
 */
final class RulesHealth implements HealthIndicator {

    private final RuleBooks rules;

    RulesHealth(RuleBooks rules) {
        this.rules = rules;
    }

    @Override
    public Health health() {
        List<String> wrong = rules.problems().stream()
                .map(problem -> problem.file() + ":" + problem.line() + ":" + problem.column())
                .toList();
        Health.Builder health = Health.up()
                .withDetail("version", rules.current().version())
                .withDetail("rules", rules.current().rules().size());
        return wrong.isEmpty()
                ? health.build()
                : health.withDetail("refused", wrong).build();
    }
}
