package dev.signindiagnosis.web.json;

import static java.util.stream.Collectors.toCollection;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that the log tells of one sign-in.
 *
 * @param key what addresses it
 * @param logTenant the tenant whose log tells of it
 * @param fields every field of the vocabulary
 * @param unknownFields what no field of the vocabulary takes up, by path
 * @param rows how many rows tell of it
 * @param rawRows the rows as imported; null where they were not asked for
 */
record SignInFieldsJson(
        String key,
        @Nullable String logTenant,
        Map<String, FactJson> fields,
        Map<String, @Nullable Object> unknownFields,
        int rows,
        @Nullable List<RawRowJson> rawRows) {

    /**
     * A row as it was imported.
     *
     * @param shape the log shape that it was read as
     * @param context what it cannot be read without, for example the header line of a CSV file
     * @param text its own characters
     */
    record RawRowJson(String shape, String context, String text) {}

    static SignInFieldsJson of(SignInEvent signIn, List<SignInRow> rows, boolean raw, JsonMapper mapper) {
        return new SignInFieldsJson(
                signIn.key().value(),
                Told.logTenant(signIn),
                fields(signIn),
                unknownFields(rows, mapper),
                signIn.rows(),
                raw ? rows.stream().map(SignInFieldsJson::raw).toList() : null);
    }

    private static Map<String, FactJson> fields(SignInEvent signIn) {
        Map<String, FactJson> fields = new LinkedHashMap<>();
        for (SignInField<?> field : SignInFields.all()) {
            fields.put(field.name(), FactJson.of(signIn.fact(field)));
        }
        return fields;
    }

    /** Where rows differ, the last one is shown. */
    private static Map<String, @Nullable Object> unknownFields(List<SignInRow> rows, JsonMapper mapper) {
        Map<String, @Nullable Object> unknown = new TreeMap<>();
        rows.forEach(row ->
                row.unknownFields().forEach((path, json) -> unknown.put(Surrogates.mend(path), parsed(json, mapper))));
        return unknown;
    }

    /** The value in Java's own types, so that texts in it are mended when they are written. */
    private static @Nullable Object parsed(String json, JsonMapper mapper) {
        try {
            return mended(mapper.readValue(json, Object.class));
        } catch (JacksonException notJson) {
            return json;
        }
    }

    private static @Nullable Object mended(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(SignInFieldsJson::mended).collect(toCollection(ArrayList::new));
        }
        if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> mended = new LinkedHashMap<>();
            object.forEach((name, inner) -> mended.put(Surrogates.mend(name.toString()), mended(inner)));
            return mended;
        }
        return value;
    }

    private static RawRowJson raw(SignInRow row) {
        return new RawRowJson(row.raw().shape(), row.raw().context(), row.raw().text());
    }
}
