package dev.signindiagnosis.rule;

/** One rule file cannot be used. */
final class RuleRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient RuleProblem problem;

    RuleRefusedException(RuleProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    RuleProblem problem() {
        return problem;
    }
}
