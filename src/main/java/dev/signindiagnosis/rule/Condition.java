package dev.signindiagnosis.rule;

/** A compiled {@code when}. Safe for many threads. */
@FunctionalInterface
interface Condition {

    /**
     * Whether it holds for these facts; an untold fact answers no question with yes.
     *
     * @throws ConditionFailedException where evaluating it goes wrong
     */
    boolean holds(CaseFacts facts);
}
