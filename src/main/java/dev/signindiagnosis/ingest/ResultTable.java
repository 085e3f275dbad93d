package dev.signindiagnosis.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answer of the interface of Log Analytics to a query: {@code tables} with {@code columns} and {@code rows} apart.
 * Azure Data Explorer writes the same with other capitals.
 */
final class ResultTable {

    private static final ObjectMapper JSON = new JsonMapper();

    private ResultTable() {}

    /** The rows as objects, in their order; none where the text is no such answer. */
    static List<String> rows(String text) {
        if (!text.regionMatches(true, text.indexOf('"') + 1, "tables", 0, "tables".length())) {
            return List.of();
        }
        try {
            List<String> rows = new ArrayList<>();
            for (JsonNode table : either(JSON.readTree(text), "tables", "Tables")) {
                add(rows, table);
            }
            return rows;
        } catch (JacksonException e) {
            return List.of();
        }
    }

    private static void add(List<String> rows, JsonNode table) {
        List<String> names = new ArrayList<>();
        for (JsonNode column : either(table, "columns", "Columns")) {
            names.add(either(column, "name", "ColumnName").asString());
        }
        for (JsonNode row : either(table, "rows", "Rows")) {
            ObjectNode object = JSON.createObjectNode();
            for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
                object.set(names.get(i), row.get(i));
            }
            rows.add(object.toString());
        }
    }

    private static JsonNode either(JsonNode object, String name, String other) {
        @Nullable JsonNode first = object.get(name);
        return first == null ? object.path(other) : first;
    }
}
