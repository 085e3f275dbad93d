package dev.signindiagnosis.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object as it stood: names in their order and spelling, a repeated name as often as it was written. A value
 * is a {@link String}, a {@link Boolean}, a {@link JsonNumber}, a {@code JsonObject}, a {@link List} of such values, or
 * null.
 */
final class JsonObject {

    private static final int USUAL_SIZE = 16;

    private @Nullable String[] names = new String[USUAL_SIZE];
    private @Nullable Object[] values = new Object[USUAL_SIZE];
    private int size;

    void add(String name, @Nullable Object value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        names[size] = name;
        values[size++] = value;
    }

    int size() {
        return size;
    }

    String name(int index) {
        String name = names[index];
        if (index >= size || name == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return name;
    }

    @Nullable
    Object value(int index) {
        return values[index];
    }

    /** The names in their order. */
    List<String> names() {
        List<String> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(name(i));
        }
        return list;
    }

    /** The value of the last member of that name, in any case, that has one. */
    @Nullable
    Object get(String name) {
        for (int i = size - 1; i >= 0; i--) {
            if (values[i] != null && name.equalsIgnoreCase(names[i])) {
                return values[i];
            }
        }
        return null;
    }

    /** Whether a member of that name, in any case, has a value. */
    boolean has(String name) {
        return get(name) != null;
    }

    /** The text of that member, or null where it has none. */
    @Nullable
    String text(String name) {
        Object value = get(name);
        return value == null ? null : Values.text(value);
    }

    /** The object of that member, also where it was written as text, or null where it has none. */
    @Nullable
    JsonObject object(String name) {
        Object value = get(name);
        return value == null ? null : Values.object(value);
    }
}
