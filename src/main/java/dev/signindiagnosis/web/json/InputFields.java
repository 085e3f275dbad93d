package dev.signindiagnosis.web.json;

import dev.signindiagnosis.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the fields of a call one by one and gathers what is wrong with them, so that one answer names all of it. A null
 * and a blank text count as not given. Fields that nobody asks for are passed over.
 */
final class InputFields {

    /** The longest name, in characters. */
    static final int LONGEST_NAME = 256;

    private final JsonNode given;

    private final boolean texts;

    private final List<FieldProblem> problems = new ArrayList<>();

    private InputFields(JsonNode given, boolean texts) {
        this.given = given;
        this.texts = texts;
    }

    /** The fields of a JSON object, whose types count. */
    static InputFields of(JsonNode object) {
        return new InputFields(object, false);
    }

    /** The parameters of an address, which are all texts. */
    static InputFields of(java.util.Map<String, String[]> parameters) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        parameters.forEach((name, values) -> object.put(name, values[0]));
        return new InputFields(object, true);
    }

    /** Whether something was given for the field, right or wrong. */
    boolean has(String field) {
        JsonNode value = given.get(field);
        return value != null
                && !value.isNull()
                && !(value.isString() && value.stringValue().isBlank());
    }

    /** The text of the field; null where none was given or it is wrong. */
    @Nullable
    String text(String field, int longest) {
        if (!has(field)) {
            return null;
        }
        JsonNode value = given.get(field);
        if (!value.isString()) {
            refuse(field, Message.of("input.notText"));
            return null;
        }
        String text = Surrogates.mend(value.stringValue());
        if (text.length() > longest) {
            refuse(field, Message.of("input.tooLong", "most", longest));
            return null;
        }
        return text;
    }

    /** The name of something, without blanks around it. */
    @Nullable
    String name(String field) {
        String name = text(field, LONGEST_NAME);
        return name == null ? null : name.strip();
    }

    /** The whole number of the field, within bounds; null where none was given or it is wrong. */
    @Nullable
    Integer number(String field, int least, int most) {
        if (!has(field)) {
            return null;
        }
        JsonNode value = given.get(field);
        Integer number = texts ? WholeNumbers.of(value.asString()) : WholeNumbers.of(value);
        if (number == null || number < least || number > most) {
            refuse(field, Message.of("input.number", "least", least, "most", most));
            return null;
        }
        return number;
    }

    /** The flag of the field; false where none was given or it is wrong. */
    boolean flag(String field) {
        if (!has(field)) {
            return false;
        }
        JsonNode value = given.get(field);
        if (!value.isBoolean()) {
            refuse(field, Message.of("input.notFlag"));
            return false;
        }
        return value.booleanValue();
    }

    /** What was given for the field, for readers of their own. */
    @Nullable
    JsonNode raw(String field) {
        return has(field) ? given.get(field) : null;
    }

    /** Notes that a field is wrong. */
    void refuse(String field, Message why) {
        problems.add(new FieldProblem(field, why));
    }

    /** Notes that a field is wrong; the reason needs no facts. */
    void refuse(String field, String why) {
        refuse(field, Message.of(why));
    }

    /**
     * Goes on only where every field was right.
     *
     * @throws ProblemException naming every field that was not
     */
    void check() {
        if (!problems.isEmpty()) {
            throw ProblemException.badInput(problems);
        }
    }
}
