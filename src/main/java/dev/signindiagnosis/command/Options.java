package dev.signindiagnosis.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes apart what stands behind the name of a command. */
final class Options {

    private static final String LANGUAGE = "--lang";

    private final List<String> words;

    Options(List<String> words) {
        this.words = new ArrayList<>(words);
    }

    /** The words that are no settings: {@code --signin.store.read-only=true} is one, and the framework reads it. */
    static List<String> withoutSettings(List<String> words) {
        return words.stream()
                .filter(word -> !(word.startsWith("--") && word.contains(".")))
                .toList();
    }

    /** Takes out a switch and tells whether it was there. */
    boolean take(String name) {
        return words.remove(name);
    }

    /** Takes out {@code --lang nb} or {@code --lang=nb}. */
    Optional<String> takeLanguage() {
        int at = words.indexOf(LANGUAGE);
        if (at >= 0 && at + 1 < words.size()) {
            words.remove(at);
            return Optional.of(words.remove(at));
        }
        Optional<String> joined =
                words.stream().filter(word -> word.startsWith(LANGUAGE + "=")).findFirst();
        joined.ifPresent(words::remove);
        return joined.map(word -> word.substring(LANGUAGE.length() + 1));
    }

    /** The one word that is left; empty where none or more are. */
    Optional<String> only() {
        return words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
    }

    /** What is left. */
    List<String> rest() {
        return List.copyOf(words);
    }
}
