package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.SignInField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the words that the admin centre shows, {@code Not Applied} or {@code Single-factor authentication}, into Graph's
 * spelling, so that a rule reads one word for one thing. A word that is not known stays as it is.
 */
final class Spelling {

    private final Map<String, String> words = new HashMap<>();

    private Spelling(List<String> graph) {
        graph.forEach(word -> words.put(bare(word), word));
    }

    /** A column whose words are put into the spelling given. */
    static Column column(SignInField<String> field, String... graph) {
        Spelling spelling = new Spelling(List.of(graph));
        return new Column(Set.of(field), Since.V1, false, (draft, value) -> {
            String text = spelling.of(value);
            if (text != null) {
                draft.text(field, text);
            }
        });
    }

    private @Nullable String of(Object value) {
        String text = Values.text(value);
        return text == null ? null : words.getOrDefault(bare(text), text);
    }

    private static String bare(String word) {
        return word.replace(" ", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
