package dev.signindiagnosis.rule;

import java.util.concurrent.atomic.AtomicReference;

/**
 * A condition that is compiled when it is first asked. The rules that come with the application were compiled by its
 * build; compiling them all again would make every start a second longer.
 */
final class LateCondition implements Condition {

    private final String when;
    private final AtomicReference<Condition> compiled = new AtomicReference<>();

    LateCondition(String when) {
        this.when = when;
    }

    @Override
    public boolean holds(CaseFacts facts) {
        return compiled().holds(facts);
    }

    /** Compiles it unless that was done; two threads may both do it, with the same result. */
    Condition compiled() {
        Condition ready = compiled.get();
        if (ready == null) {
            ready = compile();
            compiled.set(ready);
        }
        return ready;
    }

    private Condition compile() {
        try {
            return ConditionCompiler.shared().compile(when);
        } catch (ConditionRefusedException refused) {
            throw new ConditionFailedException(refused);
        }
    }
}
