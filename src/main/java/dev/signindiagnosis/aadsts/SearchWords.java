package dev.signindiagnosis.aadsts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The words that somebody looks for in the code book.
 *
 * @param words in lower case; none fit every code
 */
record SearchWords(List<String> words) {

    /** The words of a text, which white space separates. */
    static SearchWords of(String text) {
        return new SearchWords(Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether every word fits the code itself or what is said of it. */
    boolean fit(ErrorCode code, Function<ErrorCode, String> said) {
        List<String> open = words.stream().filter(word -> !fits(word, code)).toList();
        return open.isEmpty() || open.stream().allMatch(lower(said.apply(code))::contains);
    }

    private static boolean fits(String word, ErrorCode code) {
        return Integer.toString(code.number()).startsWith(word)
                || lower(code.label()).startsWith(word)
                || lower(code.category()).contains(word)
                || code.names().stream().anyMatch(name -> lower(name).contains(word));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
