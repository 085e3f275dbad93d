package dev.signindiagnosis.rule;

import java.util.function.Supplier;

/**
 * A condition that is compiled when it is first asked. The rules that come with the application were compiled by its
 * build; compiling them all again would make every start a second longer.
 */
final class LateCondition implements Condition {

    private final Supplier<Condition> compiled;

    LateCondition(String when) {
        this.compiled = Late.of(() -> compile(when));
    }

    @Override
    public boolean holds(CaseFacts facts) {
        return compiled().holds(facts);
    }

    /** Compiles it unless that was done. */
    Condition compiled() {
        return compiled.get();
    }

    private static Condition compile(String when) {
        try {
            return ConditionCompiler.shared().compile(when);
        } catch (ConditionRefusedException refused) {
            throw new ConditionFailedException(refused);
        }
    }
}
