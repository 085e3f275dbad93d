package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.store.FoldedText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name without what people leave out or spell otherwise: case, accents and the letters that some keyboards lack.
 *
 * @param text the whole name
 */
record PlainName(String text) {

    /** Names that begin with the same three letters are compared. */
    private static final int BEGINNING = 3;

    /** More beginnings than these are not looked up. */
    private static final int MOST_BEGINNINGS = 6;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** How a letter of the Nordic and German alphabets is written without it. */
    private static final Map<String, List<String>> SPELLED = Map.of(
            "å", List.of("aa", "a"),
            "ø", List.of("oe", "o"),
            "æ", List.of("ae", "a"),
            "ö", List.of("oe", "o"),
            "ä", List.of("ae", "a"),
            "ü", List.of("ue", "u"));

    /** The name as typed or held, in its plain spelling. */
    static PlainName of(String name) {
        String folded =
                FoldedText.fold(name).replace("ø", "o").replace("æ", "ae").replace("ß", "ss");
        return new PlainName(
                MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll(""));
    }

    /** What stands before the {@code @}; the whole name where there is none. */
    String local() {
        int at = text.indexOf('@');
        return at < 0 ? text : text.substring(0, at);
    }

    /** Whether it is of the form of a user name. */
    boolean hasDomain() {
        return text.indexOf('@') > 0;
    }

    /** The words before the {@code @}, in alphabetical order. */
    List<String> words() {
        return BETWEEN_WORDS
                .splitAsStream(local())
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    /**
     * What names that are nearly spelled like this one begin with: the first letters of each word, as typed and with the
     * letters that some keyboards lack.
     */
    static Set<String> beginnings(String typed) {
        String folded = FoldedText.fold(typed);
        int at = folded.indexOf('@');
        String local = at < 0 ? folded : folded.substring(0, at);
        List<String> words = BETWEEN_WORDS
                .splitAsStream(local)
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> beginnings = new LinkedHashSet<>();
        words.forEach(word -> beginnings.add(beginning(word)));
        words.forEach(word -> otherwise(word).forEach(other -> beginnings.add(beginning(other))));
        return beginnings.stream().limit(MOST_BEGINNINGS).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    private static List<String> otherwise(String word) {
        String start = word.substring(0, Math.min(BEGINNING + 1, word.length()));
        List<String> spellings = new ArrayList<>();
        SPELLED.forEach((letter, plain) -> Stream.concat(
                        plain.stream().filter(start::contains).map(one -> start.replaceFirst(one, letter)),
                        plain.stream()
                                .filter(one -> start.contains(letter))
                                .map(one -> start.replaceFirst(letter, one)))
                .forEach(spellings::add));
        return spellings;
    }
}
