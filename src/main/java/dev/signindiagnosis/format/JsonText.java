package dev.signindiagnosis.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON as logs hold it: trailing commas pass, and a repeated name is kept as often as it stands. Nesting and
 * length are bounded.
 */
final class JsonText {

    /** Longest row, in characters. The longest rows seen, with many policies, have some 50,000. */
    static final int MAX_LENGTH = 4 * 1024 * 1024;

    /** Deepest nesting. Sign-ins need 5. */
    static final int MAX_DEPTH = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_LENGTH)
                    .build())
            .build();

    /** What became of a text. */
    sealed interface Outcome {}

    /** The text is one object. */
    record Parsed(JsonObject object) implements Outcome {}

    /** The text is something else, or none at all. */
    record Unreadable(ReadRow.Refused why) implements Outcome {}

    private JsonText() {}

    /** Reads a text that has to be one object. */
    static Outcome parse(byte[] utf8) {
        if (utf8.length > MAX_LENGTH) {
            return new Unreadable(new ReadRow.Refused("rowTooLong", Map.of("limit", MAX_LENGTH)));
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            return parse(parser);
        } catch (StreamConstraintsException e) {
            return new Unreadable(new ReadRow.Refused("rowTooDeep", Map.of("limit", MAX_DEPTH)));
        } catch (JacksonException e) {
            return new Unreadable(notJson(e));
        }
    }

    /** The object or list that a cell or a text member holds, or null where it holds none that can be read. */
    static @Nullable Object nested(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            return first == JsonToken.START_OBJECT || first == JsonToken.START_ARRAY ? value(parser, first) : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static Outcome parse(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            return new Unreadable(new ReadRow.Refused("notJson", Map.of("line", 1, "column", 1)));
        }
        JsonObject object = object(parser);
        // Reading on throws where more than blanks follows and it is no JSON; a second value is no row either.
        return parser.nextToken() == null
                ? new Parsed(object)
                : new Unreadable(new ReadRow.Refused("notJson", place(parser.currentTokenLocation())));
    }

    private static ReadRow.Refused notJson(JacksonException e) {
        return new ReadRow.Refused("notJson", e.getLocation() == null ? Map.of() : place(e.getLocation()));
    }

    private static Map<String, Object> place(tools.jackson.core.TokenStreamLocation location) {
        return Map.of("line", location.getLineNr(), "column", location.getColumnNr());
    }

    private static JsonObject object(JsonParser parser) {
        JsonObject object = new JsonObject();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            object.add(name, value(parser, parser.nextToken()));
        }
        return object;
    }

    private static List<@Nullable Object> list(JsonParser parser) {
        List<@Nullable Object> list = new ArrayList<>(4);
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(value(parser, token));
        }
        return list;
    }

    private static @Nullable Object value(JsonParser parser, @Nullable JsonToken token) {
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /** The characters that a row is parsed and told apart by. */
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
