package dev.signindiagnosis.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the rules of one book judge sign-ins. Safe for many threads. */
public final class RuleJudge {

    private static final Logger LOG = LoggerFactory.getLogger(RuleJudge.class);

    /** Best first, among rules that do not supersede each other. */
    private static final Comparator<JudgingRule> ORDER = Comparator.comparing(
                    (JudgingRule rule) -> rule.rule().confidence())
            .thenComparing(rule -> rule.condition() == null)
            .thenComparing(rule -> rule.rule().id());

    private final RuleBook book;
    private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();

    /** Judges by this book. */
    public RuleJudge(RuleBook book) {
        this.book = book;
    }

    /** The book that it judges by. */
    public RuleBook book() {
        return book;
    }

    /**
     * Which causes fit. A rule that another fitting rule supersedes is left out; the rest stand by confidence, then
     * those with a condition before those with codes only, then by ID. A rule that fails is skipped, and its ID is in
     * the judgement.
     */
    public Judgement judge(Case judged) {
        CaseFacts facts = new CaseFacts(judged);
        List<JudgingRule> fitting = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (JudgingRule rule : book.candidates(facts.errorCode())) {
            try {
                if (rule.fits(facts)) {
                    fitting.add(rule);
                }
            } catch (RuntimeException failed) { // whatever it is, the other rules still answer
                skipped.add(skip(rule.rule().id(), failed));
            }
        }
        return new Judgement(findings(fitting, facts), skipped, book.version());
    }

    /** How often each rule failed since this judge was made; rules that never failed are not listed. */
    public Map<String, Long> failures() {
        Map<String, Long> counts = new TreeMap<>();
        failures.forEach((id, count) -> counts.put(id, count.sum()));
        return counts;
    }

    private static List<Finding> findings(List<JudgingRule> fitting, CaseFacts facts) {
        return Supersession.remaining(fitting).stream()
                .sorted(ORDER)
                .map(rule -> rule.finding(facts))
                .toList();
    }

    /** The log names the rule and the kind of failure, and nothing of the sign-in. */
    private String skip(String ruleId, RuntimeException failed) {
        failures.computeIfAbsent(ruleId, none -> new LongAdder()).increment();
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        LOG.warn("Rule {} failed and was skipped: {}", ruleId, cause.getClass().getSimpleName());
        return ruleId;
    }
}
