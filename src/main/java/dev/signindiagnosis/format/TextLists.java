package dev.signindiagnosis.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lists of a sign-in that are shown as texts. A list may also be written as JSON text or with commas. */
final class TextLists {

    private TextLists() {}

    /** Plain texts. */
    static List<String> plain(Object value) {
        return each(value, Values::text);
    }

    /** Objects by one member, or the text itself where the log gives texts. */
    static Function<Object, List<String>> member(String name) {
        return value -> each(value, item -> item instanceof JsonObject object ? object.text(name) : Values.text(item));
    }

    /** Objects as {@code key: value}, the key alone where the value is blank. */
    static Function<Object, List<String>> pair(String key, String value) {
        return list ->
                each(list, item -> item instanceof JsonObject object ? joined(object, key, value) : Values.text(item));
    }

    /** {@code networkLocationDetails}: one text for each name. */
    static List<String> networks(Object value) {
        List<?> list = Values.list(value);
        if (list == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Object item : list) {
            if (item instanceof JsonObject network) {
                addNetwork(texts, network);
            }
        }
        return Collections.unmodifiableList(texts);
    }

    private static void addNetwork(List<String> texts, JsonObject network) {
        String type = network.text("networkType");
        Object names = network.get("networkNames");
        List<String> named = names == null ? List.of() : plain(names);
        named.forEach(name -> texts.add(type == null ? name : type + ": " + name));
        if (named.isEmpty() && type != null) {
            texts.add(type);
        }
    }

    private static @Nullable String joined(JsonObject object, String key, String value) {
        String left = object.text(key);
        String right = object.text(value);
        return left == null || right == null ? left : left + ": " + right;
    }

    private static List<String> each(Object value, Function<Object, @Nullable String> read) {
        List<?> list = Values.list(value);
        if (list == null) {
            list = value instanceof String text && !text.isBlank() ? List.of(text.split(",", -1)) : List.of();
        }
        List<String> texts = new ArrayList<>(list.size());
        for (Object item : list) {
            String text = item == null ? null : read.apply(item);
            if (text != null) {
                texts.add(text.strip());
            }
        }
        return Collections.unmodifiableList(texts);
    }
}
