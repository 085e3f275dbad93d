package dev.signindiagnosis.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts stable rules by the codes that they name. */
final class RuleIndex {

    private RuleIndex() {}

    static Map<Integer, List<JudgingRule>> byCode(Collection<JudgingRule> rules) {
        Map<Integer, List<JudgingRule>> byCode = new HashMap<>();
        for (JudgingRule rule : rules) {
            if (rule.rule().status() == RuleStatus.STABLE) {
                rule.rule()
                        .codes()
                        .forEach(code -> byCode.computeIfAbsent(code, none -> new ArrayList<>())
                                .add(rule));
            }
        }
        return byCode;
    }

    static List<JudgingRule> withoutCode(Collection<JudgingRule> rules) {
        return rules.stream()
                .filter(rule -> rule.rule().status() == RuleStatus.STABLE
                        && rule.rule().codes().isEmpty())
                .toList();
    }
}
