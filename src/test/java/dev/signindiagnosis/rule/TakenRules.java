package dev.signindiagnosis.rule;

/** Own rules for tests elsewhere, as a server takes them. */
public final class TakenRules {

    private TakenRules() {}

    /** Looks at the source once, and takes what is good or notes what is not. */
    public static void take(RuleSource source, RuleBooks books) {
        new OwnRules(source, books).look();
    }
}
