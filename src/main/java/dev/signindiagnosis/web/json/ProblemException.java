package dev.signindiagnosis.web.json;

import dev.signindiagnosis.text.Message;
import java.util.List;

/** A call that is answered with a problem. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;

    private final transient Message detail;

    private final transient List<FieldProblem> errors;

    ProblemException(ProblemType type, Message detail, List<FieldProblem> errors) {
        super(type.uri(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    /** A problem that no single field is to blame for. */
    static ProblemException of(ProblemType type, Message detail) {
        return new ProblemException(type, detail, List.of());
    }

    /** A problem with its usual words. */
    static ProblemException of(ProblemType type) {
        return of(type, Message.of(type.detail()));
    }

    /** Fields that are not what they should be. */
    static ProblemException badInput(List<FieldProblem> errors) {
        return new ProblemException(ProblemType.BAD_INPUT, Message.of(ProblemType.BAD_INPUT.detail()), errors);
    }

    /** One field that is not what it should be. */
    static ProblemException badInput(String field, Message why) {
        return badInput(List.of(new FieldProblem(field, why)));
    }

    ProblemType type() {
        return type;
    }

    Message detail() {
        return detail;
    }

    List<FieldProblem> errors() {
        return errors;
    }
}
