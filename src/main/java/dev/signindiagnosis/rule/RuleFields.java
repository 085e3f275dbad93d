package dev.signindiagnosis.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys of one mapping.
 *
 * @param root the mapping, to say that a key is missing
 * @param entries its values by key
 */
record RuleFields(YamlValue root, Map<String, YamlValue> entries) {

    YamlValue required(String key) throws RuleRefusedException {
        Optional<YamlValue> value = optional(key);
        if (value.isEmpty()) {
            throw root.refused("'" + key + "' is missing", "add '" + key + ": …'");
        }
        return value.get();
    }

    Optional<YamlValue> optional(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The items of a list; none where the key is left out. */
    List<YamlValue> items(String key) throws RuleRefusedException {
        Optional<YamlValue> list = optional(key);
        return list.isPresent() ? list.get().items() : List.of();
    }

    List<String> texts(String key) throws RuleRefusedException {
        List<String> texts = new ArrayList<>();
        for (YamlValue item : items(key)) {
            texts.add(item.text());
        }
        return texts;
    }

    <T> T oneOf(String key, List<T> values, Function<T, String> name) throws RuleRefusedException {
        return oneOf(required(key), values, name);
    }

    static <T> T oneOf(YamlValue value, List<T> values, Function<T, String> name) throws RuleRefusedException {
        String text = value.text();
        for (T candidate : values) {
            if (name.apply(candidate).equals(text)) {
                return candidate;
            }
        }
        List<String> names = values.stream().map(name).toList();
        Optional<String> nearest = Spelling.nearest(text, names);
        String choice = names.size() > 30 ? "use a name of the vocabulary" : "use one of " + names;
        throw value.refused(
                "'" + text + "' is not known here",
                nearest.map(near -> "did you mean '" + near + "'?").orElse(choice));
    }
}
