package dev.signindiagnosis.rule;

import java.util.ArrayList;
import java.util.List;

/** Runs the examples of an organisation's own rules, before they judge. */
public final class RuleCheck {

    private final List<String> failures = new ArrayList<>();
    private final int rules;
    private final int examples;

    private RuleCheck(RuleBook book) {
        List<JudgingRule> own = book.judging().stream()
                .filter(rule -> book.isOwn(rule.rule().id()))
                .toList();
        own.forEach(this::check);
        this.rules = own.size();
        this.examples =
                own.stream().mapToInt(rule -> rule.rule().examples().size()).sum();
    }

    /**
     * Loads the rules of a source beside those that the application brings along, and runs their examples.
     *
     * @throws RulesRefusedException where a file is wrong
     */
    public static RuleCheck of(RuleSource source) throws RulesRefusedException {
        return new RuleCheck(RuleBook.builtIn().with(source));
    }

    /** How many rules were read. */
    public int rules() {
        return rules;
    }

    /** How many examples were run. */
    public int examples() {
        return examples;
    }

    /** What fails, a line each, for the rules' author and in English as rule files are; none where all is well. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    private void check(JudgingRule rule) {
        String id = rule.rule().id();
        List<RuleExample> made = rule.rule().examples();
        for (RuleExample example : made) {
            check(rule, example);
        }
        if (made.stream().noneMatch(RuleExample::matches)) {
            failures.add(id + ": no example matches; add one that does");
        }
        if (made.stream().allMatch(RuleExample::matches)) {
            failures.add(id + ": no example is a near miss; add one with 'matches: false'");
        }
    }

    private void check(JudgingRule rule, RuleExample example) {
        String name = rule.rule().id() + ": example '" + example.name() + "' ";
        try {
            if (rule.fits(new CaseFacts(example.asCase())) != example.matches()) {
                failures.add(name + (example.matches() ? "does not match and should" : "matches and should not"));
            }
        } catch (ConditionFailedException failed) {
            failures.add(name + "makes the condition fail");
        }
    }
}
