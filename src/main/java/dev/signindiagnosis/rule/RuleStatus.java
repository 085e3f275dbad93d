package dev.signindiagnosis.rule;

import java.util.Locale;

/** How far a rule is. */
public enum RuleStatus {
    /** Being written; does not judge. */
    DRAFT,
    /** Judges. */
    STABLE,
    /** No longer judges; kept because answers name its ID. */
    RETIRED;

    /** The name in rule files and JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
