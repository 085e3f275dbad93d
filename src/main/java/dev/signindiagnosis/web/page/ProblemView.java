package dev.signindiagnosis.web.page;

import dev.signindiagnosis.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with a form.
 *
 * @param all what to enter by field, in the order of the page
 */
record ProblemView(Map<String, String> all) {

    static ProblemView of(List<FormProblem> problems, Words words) {
        Map<String, String> all = new LinkedHashMap<>();
        problems.forEach(problem -> all.putIfAbsent(problem.field(), words.say(problem.text())));
        return new ProblemView(all);
    }

    /** Whether anything is wrong. */
    public boolean any() {
        return !all.isEmpty();
    }
}
