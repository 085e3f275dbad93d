package dev.signindiagnosis.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a value that was read, as compact JSON. */
final class JsonWriter {

    private JsonWriter() {}

    /** The value as JSON, or null where it holds nothing: a blank text, an empty list or object. */
    static @Nullable String write(Object value) {
        if (value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof JsonObject object && object.size() == 0) {
            return null;
        }
        StringBuilder json = new StringBuilder();
        append(json, value);
        return json.toString();
    }

    private static void append(StringBuilder json, @Nullable Object value) {
        if (value instanceof String text) {
            appendText(json, text);
        } else if (value instanceof JsonNumber number) {
            json.append(number.text());
        } else if (value instanceof List<?> list) {
            appendList(json, list);
        } else if (value instanceof JsonObject object) {
            appendObject(json, object);
        } else {
            json.append(value);
        }
    }

    private static void appendList(StringBuilder json, List<?> list) {
        json.append('[');
        for (int i = 0; i < list.size(); i++) {
            json.append(i == 0 ? "" : ",");
            append(json, list.get(i));
        }
        json.append(']');
    }

    private static void appendObject(StringBuilder json, JsonObject object) {
        json.append('{');
        for (int i = 0; i < object.size(); i++) {
            json.append(i == 0 ? "" : ",");
            appendText(json, object.name(i));
            json.append(':');
            append(json, object.value(i));
        }
        json.append('}');
    }

    private static void appendText(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
