package dev.signindiagnosis.rule;

import java.util.Locale;

/** How sure a rule is when it fits, most sure first. */
public enum Confidence {
    /** The log tells the cause. */
    HIGH,
    /** The log tells the code, and the cause is the usual one. */
    MEDIUM,
    /** One cause of several. */
    LOW;

    /** The name in JSON, rule files and word lists. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
