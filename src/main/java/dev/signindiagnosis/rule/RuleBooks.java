package dev.signindiagnosis.rule;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The rules as they are now. A changed set replaces the old one whole or not at all; whoever judges takes one set and
 * keeps to it. Safe for many threads.
 */
public final class RuleBooks {

    private final RuleBook builtIn;
    private final AtomicReference<Now> now;

    private RuleBooks(RuleBook builtIn) {
        this.builtIn = builtIn;
        this.now = new AtomicReference<>(new Now(new RuleJudge(builtIn), List.of()));
    }

    /** These rules, until an organisation's own join them. */
    public static RuleBooks of(RuleBook builtIn) {
        return new RuleBooks(builtIn);
    }

    /** The set that judges now. */
    public RuleBook current() {
        return judge().book();
    }

    /** Judges by the set that is there now, also later when another has come. */
    public RuleJudge judge() {
        return now.get().judge();
    }

    /** What is wrong with the newest own rules, so that an older set judges; none where the newest judges. */
    public List<RuleProblem> problems() {
        return now.get().problems();
    }

    /**
     * Takes an organisation's own rules beside the built-in ones, instead of those taken before.
     *
     * @throws RulesRefusedException where one of them is wrong; the set that was there goes on judging
     */
    void take(List<RuleFile> own) throws RulesRefusedException {
        try {
            RuleBook joined = own.isEmpty() ? builtIn : builtIn.with(() -> own);
            now.set(new Now(new RuleJudge(joined), List.of()));
        } catch (RulesRefusedException refused) {
            refuse(refused.problems());
            throw refused;
        }
    }

    /** Notes what is wrong with the newest own rules. */
    void refuse(List<RuleProblem> problems) {
        now.updateAndGet(before -> new Now(before.judge(), List.copyOf(problems)));
    }

    private record Now(RuleJudge judge, List<RuleProblem> problems) {}
}
