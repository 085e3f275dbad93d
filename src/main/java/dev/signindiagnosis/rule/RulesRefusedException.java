package dev.signindiagnosis.rule;

import java.util.List;
import java.util.stream.Collectors;

/** A set of rule files cannot be used: the first problem of every file that has one. Nothing of the set is taken. */
public final class RulesRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    /** Gathers the problems. */
    public RulesRefusedException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, at least one. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
