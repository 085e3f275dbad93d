package dev.signindiagnosis.rule;

/**
 * What is wrong in a rule file, for its author. It is in English, as rule files are.
 *
 * @param file the file's name as its source gives it
 * @param line from 1
 * @param column from 1
 * @param problem what is wrong
 * @param remedy what to write
 */
public record RuleProblem(String file, int line, int column, String problem, String remedy) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + problem + "; " + remedy;
    }
}
