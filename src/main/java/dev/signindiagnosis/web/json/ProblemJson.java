package dev.signindiagnosis.web.json;

import dev.signindiagnosis.web.Words;
import java.util.List;

/**
 * A problem as RFC 9457 writes it.
 *
 * @param type what kind of problem it is; stable
 * @param title the same for people
 * @param status the HTTP status
 * @param detail what is wrong here and what to do
 * @param errors the fields that are wrong; empty where no field is to blame
 */
record ProblemJson(String type, String title, int status, String detail, List<ErrorJson> errors) {

    /**
     * One field that is wrong.
     *
     * @param field its name
     * @param message what to enter
     */
    record ErrorJson(String field, String message) {}

    static ProblemJson of(ProblemException problem, Words words) {
        ProblemType type = problem.type();
        return new ProblemJson(
                type.uri(),
                words.say(type.title()),
                type.status().value(),
                words.say(problem.detail()),
                problem.errors().stream()
                        .map(error -> new ErrorJson(error.field(), words.say(error.message())))
                        .toList());
    }
}
