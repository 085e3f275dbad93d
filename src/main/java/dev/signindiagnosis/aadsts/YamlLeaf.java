package dev.signindiagnosis.aadsts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of a text file of the code book.
 *
 * @param value a mapping, a list or a plain value; null where there is none
 */
record YamlLeaf(@Nullable Object value) {

    /** What stands under a key of a mapping, or at a place of a list; nothing for everything else. */
    YamlLeaf at(Object key) {
        if (value instanceof Map<?, ?> mapping) {
            return new YamlLeaf(mapping.get(key));
        }
        List<YamlLeaf> items = items();
        return key instanceof Integer place && place < items.size() ? items.get(place) : new YamlLeaf(null);
    }

    /** Whether there is anything. */
    boolean there() {
        return value != null;
    }

    Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    List<YamlLeaf> items() {
        return value instanceof List<?> list
                ? list.stream().map(item -> new YamlLeaf(item)).toList()
                : List.of();
    }

    List<Integer> numbers() {
        return items().stream()
                .map(item -> item.value instanceof Integer number ? number : -1)
                .toList();
    }

    List<String> texts() {
        return items().stream().flatMap(item -> item.text().stream()).toList();
    }

    /** The keys of a mapping, in the order of the file. */
    Set<?> keys() {
        return value instanceof Map<?, ?> mapping ? mapping.keySet() : Set.of();
    }
}
