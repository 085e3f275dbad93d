package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.store.FoldedText;
import java.text.Normalizer;
import java.util.List;
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
    private static final List<Spelled> SPELLED = List.of(
            new Spelled("ø", List.of("oe", "o")),
            new Spelled("å", List.of("aa", "a")),
            new Spelled("æ", List.of("ae", "a")),
            new Spelled("ö", List.of("oe", "o")),
            new Spelled("ä", List.of("ae", "a")),
            new Spelled("ü", List.of("ue", "u")));

    private record Spelled(String letter, List<String> without) {

        Stream<String> others(String start) {
            return Stream.concat(
                    without.stream().filter(start::contains).map(one -> start.replaceFirst(one, letter)),
                    without.stream().filter(one -> start.contains(letter)).map(one -> start.replaceFirst(letter, one)));
        }
    }

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
        return wordsOf(local()).sorted().toList();
    }

    /**
     * What names that are nearly spelled like this one begin with, the longest first: all before the {@code @}, three
     * quarters and half of that; then the first letters of each word, as typed and with the letters that some keyboards
     * lack.
     */
    static List<String> beginnings(String typed) {
        PlainName folded = new PlainName(FoldedText.fold(typed));
        String local = folded.local();
        Stream<String> longest = Stream.of(
                        folded.hasDomain() ? local + "@" : local,
                        local.substring(0, local.length() * 3 / 4),
                        local.substring(0, local.length() / 2))
                .filter(beginning -> beginning.length() > BEGINNING);
        return Stream.concat(longest, ofWords(typed, local)).distinct().toList();
    }

    private static Stream<String> ofWords(String typed, String local) {
        List<String> words = wordsOf(local).toList();
        Stream<String> plain = wordsOf(of(typed).local());
        Stream<String> otherwise = words.stream().flatMap(PlainName::otherwise);
        return Stream.of(words.stream(), plain, otherwise)
                .flatMap(spelled -> spelled)
                .map(PlainName::beginning)
                .distinct()
                .limit(MOST_BEGINNINGS);
    }

    private static Stream<String> wordsOf(String local) {
        return BETWEEN_WORDS.splitAsStream(local).filter(word -> !word.isEmpty());
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    private static Stream<String> otherwise(String word) {
        String start = word.substring(0, Math.min(BEGINNING + 1, word.length()));
        return SPELLED.stream().flatMap(letter -> letter.others(start));
    }
}
