package dev.signindiagnosis.rule;

/** A {@code when} that cannot be used, with the place inside the expression. */
final class ConditionRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String remedy;

    /**
     * Says what is wrong and where.
     *
     * @param line line of the expression, from 1
     * @param column column of that line, from 0
     * @param remedy what to write instead
     */
    ConditionRefusedException(int line, int column, String problem, String remedy) {
        super(problem);
        this.line = line;
        this.column = column;
        this.remedy = remedy;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    String remedy() {
        return remedy;
    }

    /** What is wrong. */
    String problem() {
        return String.valueOf(getMessage());
    }
}
