package dev.signindiagnosis.rule;

/** How the text of a {@code when} becomes a condition: at once, or on first use. */
@FunctionalInterface
interface ConditionMaking {

    /** Makes a condition, or says where its text is wrong. */
    Condition make(String when) throws ConditionRefusedException;
}
