package dev.signindiagnosis.rule;

import java.util.List;

/**
 * What one rule set says of one sign-in.
 *
 * @param findings those that fit, best first; empty where none does
 * @param skippedRules IDs of rules that failed while judging
 * @param rulesVersion names the rule set, for example by a digest
 */
public record Judgement(List<Finding> findings, List<String> skippedRules, String rulesVersion) {

    /** Copies the lists. */
    public Judgement {
        findings = List.copyOf(findings);
        skippedRules = List.copyOf(skippedRules);
    }
}
